import { andThen, failure, report, result } from "../../../diagnostics/index.js";
import type { Result } from "../../../diagnostics/index.js";
import { isObject, originIn, own, readJsonDocument } from "../../../read/index.js";
import type { JsonDocument } from "../../../read/index.js";
import { childPointer, rootPointer } from "../../../source/index.js";
import type { Source } from "../../../source/index.js";
import type { OpenApiDocument, OpenApiVersion } from "../document.js";

const inJson = /"(?:openapi|swagger)"\s*:\s*"/u;
const inYaml = /^(["']?)(?:openapi|swagger)\1\s*:/mu;

/** Whether a text says that it is an OpenAPI document, told without reading it. */
export function isOpenApi({ text }: Source): boolean {
  return /^\s*\{/u.test(text) ? inJson.test(text) : inYaml.test(text);
}

const versions: readonly (readonly [pattern: RegExp, version: OpenApiVersion])[] = [
  [/^3\.0(?:\.|$)/u, "3.0"],
  [/^3\.1(?:\.|$)/u, "3.1"],
];

/** A JSON document as an OpenAPI document (3.1, 4.8.1): the version that it states is one that is read. */
export function asOpenApi(document: JsonDocument): Result<OpenApiDocument> {
  const root = document.value;
  if (!isObject(root))
    return failure(
      report("openapi/version", { version: undefined }, originIn(document, rootPointer)),
    );
  const member = Object.hasOwn(root, "openapi") ? "openapi" : "swagger";
  const stated = own(root, member);
  // YAML reads `openapi: 3.0` as a number.
  const text = typeof stated === "number" ? stated.toFixed(1) : stated;
  const known =
    typeof text === "string" && member === "openapi"
      ? versions.find(([pattern]) => pattern.test(text))
      : undefined;
  if (known !== undefined) return result({ document, version: known[1], root }, []);
  const version = stated === undefined ? undefined : String(text);
  return failure(
    report("openapi/version", { version }, originIn(document, childPointer(rootPointer, member))),
  );
}

/** Reads one file of OpenAPI, JSON or YAML. */
export function readOpenApi(source: Source): Result<OpenApiDocument> {
  return andThen(readJsonDocument(source), asOpenApi);
}
