import type { JsonObject } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import type { ObjectNode } from "./lowering.js";

const nothing: JsonObject = {};

/**
 * What a document that Specwright wrote says beyond OpenAPI, under `x-specwright`: what pages leave open, so that reading
 * the document gives what reading the pages gave. `templates/openapi/extension.ts` writes it.
 */
export function extensionOf({ value }: ObjectNode): JsonObject {
  const extension = own(value, "x-specwright");
  return isObject(extension) ? extension : nothing;
}
