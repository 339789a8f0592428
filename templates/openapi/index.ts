import type { TextFile } from "../../generator/emit/index.js";
import type { Template } from "../../generator/template.js";
import type { JsonObject } from "../../generator/ir/index.js";
import { openapiDocument } from "./document.js";

const banner =
  "// Made by Specwright. Changes to this file are lost: change the spec and generate again.\n// The types of openapi.json as openapi-fetch takes them, made by openapi-typescript.\n";

/** openapi-typescript is slow to load, so it is loaded only for this artifact. */
async function pathsModule(document: JsonObject): Promise<TextFile> {
  const { default: openapiTS, astToString } = await import("openapi-typescript");
  // The document is a fresh tree of plain JSON, which is all that openapi-typescript asks for.
  const nodes = await openapiTS(JSON.stringify(document), { silent: true, alphabetize: false });
  return { kind: "text", path: "openapi/paths.ts", text: `${banner}\n${astToString(nodes)}` };
}

/** The OpenAPI 3.1 document of the API, and `paths` types made from it. */
export const openapiTemplate: Template = {
  name: "openapi",
  requires: [],
  async draft(api) {
    const document = openapiDocument(api);
    const json: TextFile = {
      kind: "text",
      path: "openapi/openapi.json",
      text: `${JSON.stringify(document, undefined, 2)}\n`,
    };
    return [json, await pathsModule(document)];
  },
};
