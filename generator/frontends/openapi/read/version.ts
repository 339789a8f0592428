import type { JsonValue } from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import type { OpenApiVersion } from "../document.js";

/** The versions that are read, by the member that states them. */
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
  if (!isObject(document)) return undefined;
  if (statedVersion(own(document, "swagger")) === "2.0" && !Object.hasOwn(document, "openapi"))
    return "2.0";
  const stated = statedVersion(own(document, "openapi"));
  return stated === undefined ? undefined : versions.find(([pattern]) => pattern.test(stated))?.[1];
}
