import { createRequire } from "node:module";
import type * as JsYaml from "js-yaml";
import type { LoadOptions } from "js-yaml";
import type { JsonValue } from "../ir/index.js";
import type { Span } from "../source/index.js";
import type { Limits } from "./limits.js";

const require = createRequire(import.meta.url);

/** Loaded when the first YAML comes: most runs read none. */
const parser = (): typeof JsYaml => require("js-yaml") as typeof JsYaml;

/** The limit that stopped the parser, where one did. */
export type YamlLimit = "depth" | "aliases";

/** Where the parser gave up, and why, in its words. */
export interface YamlProblem {
  readonly span: Span;
  readonly reason: string;
  readonly limit: YamlLimit | undefined;
  readonly isDuplicate: boolean;
}

export type ParsedYaml =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "problem"; readonly problem: YamlProblem };

/** What the parser says when one of its options stops it. */
const stopped: readonly (readonly [start: string, limit: YamlLimit])[] = [
  ["nesting exceeded", "depth"],
  ["aliases exceeded", "aliases"],
  ["merge keys exceeded", "aliases"],
];

function textAt(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
}

function positionOf(error: object): number | undefined {
  const mark: unknown = Reflect.get(error, "mark");
  const position: unknown =
    typeof mark === "object" && mark !== null ? Reflect.get(mark, "position") : undefined;
  return typeof position === "number" ? position : undefined;
}

/** Where a second document starts, which the parser does not tell. */
const secondDocument = (reason: string, text: string): number =>
  reason.startsWith("expected a single document") ? text.lastIndexOf("\n---") + 1 : 0;

/** The parser runs out of stack where values hold themselves, and says so in words of the engine. */
function problemOf(error: unknown, text: string): YamlProblem {
  const raised = error instanceof Error ? error : new Error(String(error));
  const reason = textAt(raised, "reason") ?? "an alias stands for something that holds it";
  const start = Math.min(positionOf(raised) ?? secondDocument(reason, text), text.length);
  return {
    reason,
    span: { start, end: start + 1 },
    limit: stopped.find(([words]) => reason.startsWith(words))?.[1],
    isDuplicate: reason.startsWith("duplicated mapping key"),
  };
}

/**
 * The value of a text with one YAML 1.2 document: core schema, and merge keys. No tag makes anything but JSON values, and
 * `__proto__` is a key like others. Anchors are shared in the value, not copied.
 */
export function parseYaml(text: string, limits: Limits): ParsedYaml {
  const { CORE_SCHEMA, load, mergeTag } = parser();
  const options: LoadOptions = {
    schema: CORE_SCHEMA.withTags(mergeTag),
    maxDepth: limits.depth,
    maxAliases: limits.aliases,
    maxTotalMergeKeys: limits.aliases,
  };
  try {
    // The core schema knows null, booleans, numbers, strings, lists and plain objects, which is what JSON knows.
    return { kind: "value", value: load(text, options) as JsonValue };
  } catch (error) {
    return { kind: "problem", problem: problemOf(error, text) };
  }
}
