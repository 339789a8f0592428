import type { JsonValue } from "../ir/index.js";
import type { Limits } from "./limits.js";

/** What is too much about a value. */
export type Excess = "depth" | "values";

/** How large a value is. */
export interface Weight {
  /** Once everything that is shared is written out. */
  readonly values: number;
  readonly depth: number;
  /** Members of objects, each as often as it is counted as a value. */
  readonly members: number;
}

interface Weighing {
  readonly deepest: number;
  /** What was weighed already; undefined for values that share nothing, as JSON makes them. */
  readonly known: Map<object, Weight> | undefined;
}

const leaf: Weight = { values: 1, depth: 1, members: 0 };

/** A value that is shared (an alias of YAML) is weighed once and counted each time; one that holds itself is too deep. */
function weighContainer(value: object, level: number, weighing: Weighing): Weight {
  const seen = weighing.known?.get(value);
  if (seen !== undefined) return seen;
  if (level > weighing.deepest) return { values: 1, depth: weighing.deepest + 1, members: 0 };
  const parts: readonly JsonValue[] = Array.isArray(value) ? value : Object.values(value);
  let [values, depth] = [1, 1];
  let members = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) {
    if (typeof part !== "object" || part === null) {
      values += 1;
      depth = Math.max(depth, 2);
      continue;
    }
    const weight = weighContainer(part, level + 1, weighing);
    values += weight.values;
    members += weight.members;
    depth = Math.max(depth, weight.depth + 1);
  }
  const weight = { values, depth, members };
  weighing.known?.set(value, weight);
  return weight;
}

/**
 * How large a value is; never walks deeper than `deepest`.
 * @param shared whether parts of the value may stand in it several times
 */
export function weigh(value: JsonValue, deepest: number, shared: boolean): Weight {
  if (typeof value !== "object" || value === null) return leaf;
  return weighContainer(value, 1, { deepest, known: shared ? new Map() : undefined });
}

/** Whether a value is too deep or too large to be walked; undefined when it is fine. */
export function excessOf({ depth, values }: Weight, limits: Limits): Excess | undefined {
  if (depth > limits.depth) return "depth";
  return values > limits.values ? "values" : undefined;
}
