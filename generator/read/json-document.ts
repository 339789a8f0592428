import { andThen, at, failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { JsonValue } from "../ir/index.js";
import { originAt, originOf } from "../source/index.js";
import type { Located, Origin, Pointer, Source } from "../source/index.js";
import { excessOf, weigh } from "./bounds.js";
import type { Weight } from "./bounds.js";
import { countMembers, jsonDuplicates } from "./json-members.js";
import type { Duplicate } from "./json-members.js";
import { jsonErrorAt, jsonLocator } from "./json-text.js";
import { defaultLimits } from "./limits.js";
import type { Limits } from "./limits.js";
import { lenientYaml, yamlDuplicates, yamlLocator } from "./yaml-places.js";
import { parseYaml } from "./yaml-text.js";
import type { YamlLimit } from "./yaml-text.js";

/** A JSON or YAML text as a value, and the way back from the value to the text. */
export interface JsonDocument extends Located {
  readonly value: JsonValue;
  /** Whether it is known that no part of the value stands in it twice, as an alias of YAML does. */
  readonly isTree: boolean;
}

/** The origin of what a pointer leads to in a document. */
export function originIn(document: JsonDocument, pointer: Pointer): Origin {
  return originAt(document, pointer);
}

/** YAML may start with a brace too; then the name of the file says so. */
const looksLikeJson = (text: string): boolean => /^\s*[{[]/u.test(text);

/** Each says which limit it is and where it stands in the text. */
const beyond: Readonly<
  Record<YamlLimit | "values", (limits: Limits, place: Origin) => Result<never>>
> = {
  depth: ({ depth }, place) => failure(report("document/too-deep", { deepest: depth }, place)),
  values: ({ values }, place) => failure(report("document/too-large", { most: values }, place)),
  aliases: ({ aliases }, place) =>
    failure(report("document/too-many-aliases", { most: aliases }, place)),
};

function duplicated(source: Source, duplicates: readonly Duplicate[]): Result<never> {
  const reports = duplicates.map(({ key, first, second }) =>
    report(
      "document/duplicate-key",
      { key },
      originOf(source, second.start, second.end),
      at(originOf(source, first.start, first.end), "the first one"),
    ),
  );
  return failure(...reports);
}

const start = (source: Source): Origin => originOf(source, 0, 1);

function withinLimits(
  document: JsonDocument,
  weight: Weight,
  limits: Limits,
): Result<JsonDocument> {
  const excess = excessOf(weight, limits);
  return excess === undefined
    ? result(document, [])
    : beyond[excess](limits, start(document.source));
}

function readJson(source: Source, limits: Limits): Result<JsonDocument> {
  const { text } = source;
  try {
    const value: JsonValue = JSON.parse(text);
    const weight = weigh(value, limits.depth, false);
    const document = { source, value, isTree: true, locate: jsonLocator(text) };
    const read = withinLimits(document, weight, limits);
    return read.ok && countMembers(text) !== weight.members
      ? duplicated(source, jsonDuplicates(text))
      : read;
  } catch {
    const end = jsonErrorAt(text);
    const reason =
      end >= text.length
        ? "it ends too early"
        : `${JSON.stringify(text[end])} is not expected here`;
    return failure(
      report(
        "document/syntax",
        { format: "JSON", reason },
        originOf(source, Math.min(end, text.length), end + 1),
      ),
    );
  }
}

function asYaml(source: Source, value: JsonValue, limits: Limits): Result<JsonDocument> {
  const { text } = source;
  const isShared = text.includes("*");
  const weight = weigh(value, limits.depth, isShared);
  const document = { source, value, isTree: !isShared, locate: yamlLocator(text) };
  return withinLimits(document, weight, limits);
}

/** Characters that YAML does not allow (1.2, 5.1) and its parser does. */
const notPrintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

function readYaml(source: Source, limits: Limits): Result<JsonDocument> {
  const { text } = source;
  const control = text.search(notPrintable);
  if (control >= 0) {
    const reason = "a control character stands here";
    const place = originOf(source, control, control + 1);
    return failure(report("document/syntax", { format: "YAML", reason }, place));
  }
  const parsed = parseYaml(text, limits);
  if (parsed.kind === "value") return asYaml(source, parsed.value, limits);
  const { span, reason, limit, isDuplicate } = parsed.problem;
  const place = originOf(source, span.start, span.end);
  if (limit !== undefined) return beyond[limit](limits, place);
  const duplicates = isDuplicate ? yamlDuplicates(text) : [];
  if (duplicates.length > 0) return duplicated(source, duplicates);
  const value = lenientYaml(text, limits);
  return value === undefined
    ? failure(report("document/syntax", { format: "YAML", reason }, place))
    : asYaml(source, value, limits);
}

/** Refuses a document that nothing should walk. */
export function withinBounds(document: JsonDocument, limits = defaultLimits): Result<JsonDocument> {
  return withinLimits(document, weigh(document.value, limits.depth, true), limits);
}

function withinBytes(source: Source, { bytes }: Limits): Result<Source> {
  // A UTF-16 unit is a byte of UTF-8 at least, so that this is never stricter than the limit.
  return source.text.length > bytes
    ? failure(report("document/too-many-bytes", { path: source.path, most: bytes }))
    : result(source, []);
}

/** Other tools go by the name of a file. */
function notJson(document: JsonDocument): Result<JsonDocument> {
  const { source } = document;
  const said = /\.json$/iu.test(source.path)
    ? [report("document/not-json", {}, originOf(source, 0, 1))]
    : [];
  return result(document, said);
}

/**
 * Reads a text as JSON when it starts like JSON, else as YAML 1.2. The value comes by the fastest way there is; places are
 * worked out when one is shown.
 */
export function readJsonDocument(source: Source, limits = defaultLimits): Result<JsonDocument> {
  return andThen(withinBytes(source, limits), (fine) => {
    if (!looksLikeJson(fine.text)) return andThen(readYaml(fine, limits), notJson);
    const read = readJson(fine, limits);
    const isFlow = !read.ok && /\.ya?ml$/iu.test(fine.path);
    return isFlow ? readYaml(fine, limits) : read;
  });
}

/** The document of a value that was made, not read; its text is the value as JSON. */
export function documentOf(value: JsonValue, path: string): JsonDocument {
  const text = JSON.stringify(value, undefined, 2);
  return { source: { path, text }, value, isTree: false, locate: jsonLocator(text) };
}
