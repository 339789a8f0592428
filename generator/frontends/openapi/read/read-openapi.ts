import { andThen, failure, report, result } from "../../../diagnostics/index.js";
import type { Result } from "../../../diagnostics/index.js";
import { isObject, originIn, own, readJsonDocument } from "../../../read/index.js";
import type { JsonDocument } from "../../../read/index.js";
import { childPointer, rootPointer } from "../../../source/index.js";
import type { Source } from "../../../source/index.js";
import type { OpenApiDocument } from "../document.js";
import { statedVersion, versionOf } from "./version.js";

const inJson = /"(?:openapi|swagger)"\s*:\s*"/u;
const inYaml = /^(["']?)(?:openapi|swagger)\1\s*:/mu;

/** Whether a text says that it is an OpenAPI document, told without reading it. */
export function isOpenApi({ text }: Source): boolean {
  return /^\s*\{/u.test(text) ? inJson.test(text) : inYaml.test(text);
}

/** A JSON document as an OpenAPI document (3.1, 4.8.1): the version that it states is one that is read. */
export function asOpenApi(document: JsonDocument): Result<OpenApiDocument> {
  const root = document.value;
  if (!isObject(root))
    return failure(
      report("openapi/version", { version: undefined }, originIn(document, rootPointer)),
    );
  const known = versionOf(root);
  if (known !== undefined) return result({ document, version: known, root }, []);
  const member = Object.hasOwn(root, "openapi") ? "openapi" : "swagger";
  const version = statedVersion(own(root, member));
  return failure(
    report("openapi/version", { version }, originIn(document, childPointer(rootPointer, member))),
  );
}

/** Reads one file of OpenAPI, JSON or YAML. */
export function readOpenApi(source: Source): Result<OpenApiDocument> {
  return andThen(readJsonDocument(source), asOpenApi);
}
