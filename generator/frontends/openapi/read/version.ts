import type { JsonValue } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import type { OpenApiVersion } from "../document.js";

const versions: readonly (readonly [pattern: RegExp, version: OpenApiVersion])[] = [
  [/^3\.0(?:\.|$)/u, "3.0"],
  [/^3\.1(?:\.|$)/u, "3.1"],
  [/^3\.2(?:\.|$)/u, "3.2"],
];

/** What a document says of its version, as text. YAML reads `openapi: 3.0` as a number. */
export function statedVersion(stated: JsonValue | undefined): string | undefined {
  if (stated === undefined) return undefined;
  return typeof stated === "number" ? stated.toFixed(1) : String(stated);
}

/** The version of OpenAPI that a document follows; undefined for another version, and for what is no OpenAPI document. */
export function versionOf(document: JsonValue): OpenApiVersion | undefined {
  const stated = isObject(document) ? statedVersion(own(document, "openapi")) : undefined;
  return stated === undefined ? undefined : versions.find(([pattern]) => pattern.test(stated))?.[1];
}
