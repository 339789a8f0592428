import { LineCounter, isMap, isPair, isScalar, isSeq, parse, parseDocument } from "yaml";
import type { Node, Pair } from "yaml";
import type { JsonValue } from "../ir/index.js";
import type { Locate, Span } from "../source/index.js";

/** Hundreds of uses of one anchor are common; what they come to is bounded after parsing. */
const mostAliases = 10_000;

const options = {
  merge: true,
  maxAliasCount: mostAliases,
  uniqueKeys: true,
  logLevel: "error",
} as const;

/** The value of a YAML 1.2 document (core schema, and merge keys). Throws what `yaml` throws. */
export function parseYaml(text: string): JsonValue {
  // Plain objects by name: `yaml` makes own properties of every key, `__proto__` included.
  const value: JsonValue = parse(text, options);
  return value;
}

/** Where the parser gave up, and why, in its words less the place. */
export interface YamlProblem {
  readonly span: Span;
  readonly reason: string;
}

export function yamlProblem(error: unknown, text: string): YamlProblem {
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const reason = message.replace(/ at line \d+, column \d+:?$/u, "");
  const position: unknown = error instanceof Error && "pos" in error ? error.pos : undefined;
  const [start, end]: readonly unknown[] = Array.isArray(position) ? position : [];
  const from = typeof start === "number" ? Math.min(start, text.length) : 0;
  return {
    reason,
    span: { start: from, end: typeof end === "number" ? Math.max(end, from + 1) : from + 1 },
  };
}

function spanOf(node: unknown): Span | undefined {
  const range =
    typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  const [start, end]: readonly unknown[] = Array.isArray(range) ? range : [];
  return typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
}

interface Found {
  readonly key: unknown;
  readonly value: unknown;
}

const keyText = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

function childOf(node: unknown, key: string): Found | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  const pair = isMap(node)
    ? node.items.find((one) => isPair(one) && keyText(one) === key)
    : undefined;
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** A value that runs over lines is shown at its key. */
const shownOf = ({ key, value }: Found): Span | undefined =>
  spanOf(isMap(value) || isSeq(value) ? key : value) ?? spanOf(key);

/** Finds places in YAML. The text is parsed again, with positions, when the first place is asked for. */
export function yamlLocator(text: string): Locate {
  let contents: Node | null | undefined;
  return (keys) => {
    contents ??= parseDocument(text, { ...options, lineCounter: new LineCounter() }).contents;
    let node: unknown = contents;
    let shown: Span = { start: spanOf(node)?.start ?? 0, end: (spanOf(node)?.start ?? 0) + 1 };
    for (const key of keys) {
      const found = childOf(node, key);
      if (found === undefined) break;
      node = found.value;
      shown = shownOf(found) ?? shown;
    }
    return shown;
  };
}
