import { basename } from "node:path";
import { stubTemplate, templates } from "../templates/index.js";
import { openapiDocument } from "../templates/openapi/document.js";
import { withExtensions } from "../templates/openapi/extension.js";
import { runtimeFile } from "../templates/runtime-files.js";
import type { Templates } from "./pipeline/index.js";
import { positionAt } from "./source/index.js";
import type { Origin } from "./source/index.js";

/** An origin as `create-invoice.md:12`: without a folder, so that it is the same on every machine. */
function placeOf({ source, start }: Origin): string {
  return `${basename(source.path)}:${positionAt(source, start).line}`;
}

/** The templates that are built in. This is the composition root: the one file that knows both generator and templates. */
export const builtIn: Templates = {
  all: templates,
  stubs: stubTemplate,
  exportOpenApi: (api) => openapiDocument(api, withExtensions(placeOf)),
  runtimeFile,
};
