import { andThen, failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { JsonValue } from "../ir/index.js";
import { originAt, originOf } from "../source/index.js";
import type { Locate, Origin, Pointer, Source } from "../source/index.js";
import { deepest, excessOf, mostNodes } from "./bounds.js";
import { jsonErrorAt, jsonLocator } from "./json-text.js";
import { parseYaml, yamlLocator, yamlProblem } from "./yaml-text.js";

/** A JSON or YAML text as a value, and the way back from the value to the text. */
export interface JsonDocument {
  readonly source: Source;
  readonly value: JsonValue;
  readonly locate: Locate;
}

/** The origin of what a pointer leads to in a document. */
export function originIn({ source, locate }: JsonDocument, pointer: Pointer): Origin {
  return originAt(source, pointer, locate);
}

/** YAML may start with a brace too, but no API description that is read by anything else does. */
const looksLikeJson = (text: string): boolean => /^\s*[{[]/u.test(text);

function readJson(source: Source): Result<JsonDocument> {
  const { text } = source;
  try {
    const value: JsonValue = JSON.parse(text);
    return result({ source, value, locate: jsonLocator(text) }, []);
  } catch {
    const at = jsonErrorAt(text);
    const reason =
      at >= text.length ? "it ends too early" : `${JSON.stringify(text[at])} is not expected here`;
    return failure(
      report(
        "document/syntax",
        { format: "JSON", reason },
        originOf(source, Math.min(at, text.length), at + 1),
      ),
    );
  }
}

function readYaml(source: Source): Result<JsonDocument> {
  const { text } = source;
  try {
    return result({ source, value: parseYaml(text), locate: yamlLocator(text) }, []);
  } catch (error) {
    const { span, reason } = yamlProblem(error, text);
    return failure(
      report("document/syntax", { format: "YAML", reason }, originOf(source, span.start, span.end)),
    );
  }
}

/** Refuses a document that nothing should walk. */
export function withinBounds(document: JsonDocument): Result<JsonDocument> {
  const excess = excessOf(document.value);
  const start = originOf(document.source, 0, 1);
  if (excess === "depth") return failure(report("document/too-deep", { deepest }, start));
  return excess === "nodes"
    ? failure(report("document/too-large", { most: mostNodes }, start))
    : result(document, []);
}

/**
 * Reads a text as JSON when it starts like JSON, else as YAML 1.2. The value comes by the fastest way there is; places are
 * worked out when one is shown.
 */
export function readJsonDocument(source: Source): Result<JsonDocument> {
  return andThen(looksLikeJson(source.text) ? readJson(source) : readYaml(source), withinBounds);
}

/** The document of a value that was made, not read; its text is the value as JSON. */
export function documentOf(value: JsonValue, path: string): JsonDocument {
  const text = JSON.stringify(value, undefined, 2);
  return { source: { path, text }, value, locate: jsonLocator(text) };
}
