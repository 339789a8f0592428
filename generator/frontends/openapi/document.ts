import type { JsonObject } from "../../ir/index.js";
import type { JsonDocument } from "../../read/index.js";

/** The versions that are read, by what differs between them. */
export type OpenApiVersion = "2.0" | "3.0" | "3.1" | "3.2";

/** One file of OpenAPI as it was read: nothing is resolved, and every pointer into it can be shown. */
export interface OpenApiDocument {
  readonly document: JsonDocument;
  readonly version: OpenApiVersion;
  readonly root: JsonObject;
}
