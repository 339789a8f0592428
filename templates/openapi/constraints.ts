import { byConstraintKind } from "../../generator/ir/index.js";
import type { ConstraintTable, JsonObject, ObjectConstraint } from "../../generator/ir/index.js";

const oneEach = (names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ required: [name] }));

/** Every two of the names. */
function pairs(names: readonly string[]): readonly JsonObject[] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => ({ required: [first, second] })),
  );
}

/** The OpenAPI spelling of the rules that a page states in words. */
const ruleWriters: ConstraintTable<[], JsonObject> = {
  requireAny: ({ names }) => ({ anyOf: oneEach(names) }),
  requireOne: ({ names }) => ({ oneOf: oneEach(names) }),
  exclude({ names }) {
    const [only = {}, ...others] = pairs(names);
    return { not: others.length === 0 ? only : { anyOf: [only, ...others] } };
  },
  requireWhen({ names: [needed, trigger], values }) {
    if (values === undefined) return { dependentRequired: { [trigger]: [needed] } };
    const condition = { properties: { [trigger]: { enum: values } }, required: [trigger] };
    // The same as `if` and `then`, and every tool knows these keys.
    return { anyOf: [{ not: condition }, { required: [needed] }] };
  },
};

/** A rule that a page states in words, as keywords. */
export const constraintSchema = (constraint: ObjectConstraint): JsonObject =>
  byConstraintKind(ruleWriters, constraint);
