import { plainNode, shapeKey } from "../../../ir/index.js";
import type { RefSchema, Rule, Schema } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";
import type { Schemas } from "./schemas.js";

/** What the parts of merging need of each other. */
export interface Merging {
  readonly schemas: Schemas;
  /** How many references this merge has led through. */
  references: number;
  /** What both schemas accept, as one schema; undefined where that cannot be said exactly. */
  readonly merge: (a: Schema, b: Schema) => Schema | undefined;
  /** The same, as an intersection where it is not one schema. Tells of two that contradict each other. */
  readonly both: (a: Schema, b: Schema) => Schema;
  /** The schema that a reference leads to; undefined while that is itself being lowered, or at the end of too many. */
  readonly behind: (ref: RefSchema) => Schema | undefined;
}

type Kind<K extends Schema["kind"]> = Extract<Schema, { kind: K }>;

/** Whether two schemas are of the same kind, which is then known of both. */
export const areBoth = <K extends Schema["kind"]>(
  kind: K,
  pair: readonly [Schema, Schema],
): pair is readonly [Kind<K>, Kind<K>] => pair[0].kind === kind && pair[1].kind === kind;

/** A schema that says a rule and nothing else. */
export const ruleAlone = (rule: Rule, origin: Origin): Schema => ({
  kind: "unknown",
  ...plainNode(origin),
  rules: [rule],
});

/** Rules, each once. */
export function distinctRules(rules: readonly Rule[], origin: Origin): readonly Rule[] {
  if (rules.length < 2) return rules;
  const known = new Map(rules.map((rule) => [shapeKey(ruleAlone(rule, origin)), rule]));
  return [...known.values()];
}
