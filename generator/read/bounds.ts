import type { JsonValue } from "../ir/index.js";

/** Deeper documents are attacks, and would overflow the stack of whatever walks them. */
export const deepest = 200;

/** What a document may come to once its aliases are followed: more than the largest real ones have, many times. */
export const mostNodes = 20_000_000;

/** What is too much about a value. */
export type Excess = "depth" | "nodes";

interface Weight {
  readonly nodes: number;
  readonly depth: number;
}

const leaf: Weight = { nodes: 1, depth: 1 };

function add(total: Weight, part: Weight): Weight {
  return { nodes: total.nodes + part.nodes, depth: Math.max(total.depth, part.depth + 1) };
}

/** A value that is shared (an alias of YAML) is weighed once and counted each time; one that holds itself is too deep. */
function weigh(value: JsonValue, level: number, known: Map<object, Weight>): Weight {
  if (typeof value !== "object" || value === null) return leaf;
  const seen = known.get(value);
  if (seen !== undefined) return seen;
  if (level > deepest) return { nodes: 1, depth: deepest + 1 };
  let total = leaf;
  for (const part of Array.isArray(value) ? value : Object.values(value))
    total = add(total, weigh(part, level + 1, known));
  known.set(value, total);
  return total;
}

/** Whether a value is too deep or too large to be walked; undefined when it is fine. */
export function excessOf(value: JsonValue): Excess | undefined {
  const { depth, nodes } = weigh(value, 1, new Map());
  if (depth > deepest) return "depth";
  return nodes > mostNodes ? "nodes" : undefined;
}
