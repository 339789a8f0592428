import type { JsonFile } from "../../generator/emit/index.js";
import type { JsonObject } from "../../generator/ir/index.js";
import type { Template } from "../../generator/template.js";
import { openapiDocument } from "./document.js";
import { noExtensions } from "./extension.js";
import { pathsModule } from "./paths.js";

/** The document as a file. */
export function documentFile(document: JsonObject): JsonFile {
  return { kind: "json", path: "openapi/openapi.json", value: document, isFixed: true };
}

/** The OpenAPI 3.1 document of the API, and `paths` types made from it. */
export const openapiTemplate: Template = {
  name: "openapi",
  requires: [],
  async draft(api, { kept }) {
    const document = openapiDocument(api, noExtensions, kept);
    return [documentFile(document), await pathsModule(document, api, kept)];
  },
};
