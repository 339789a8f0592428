import type { JsonValue } from "../../ir/index.js";
import { isArray, isObject, own } from "../../read/index.js";
import { compilePattern, patternUse, shortText } from "../../regex/index.js";
import type { Operand, Operator, Query, Test } from "./path.js";

/** Where a filter is asked, and how a query within it is answered. */
export interface Scope {
  readonly current: JsonValue;
  readonly root: JsonValue;
  readonly ask: (query: Query, current: JsonValue, root: JsonValue) => readonly JsonValue[];
}

/** Whether two JSON values are equal; the order of members does not count. */
export function equal(a: JsonValue, b: JsonValue): boolean {
  if (isArray(a) && isArray(b))
    return a.length === b.length && a.every((one, index) => equal(one, b[index] ?? null));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => Object.hasOwn(b, name) && equal(own(a, name) ?? null, own(b, name) ?? null),
    )
  );
}

function lengthOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === "string") return [...value].length;
  if (isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

/** The value of an operand; undefined is RFC 9535's Nothing. */
function valueOf(operand: Operand, scope: Scope): JsonValue | undefined {
  if (operand.kind === "literal") return operand.value;
  if (operand.kind === "length") return lengthOf(valueOf(operand.of, scope));
  const found = scope.ask(operand.query, scope.current, scope.root);
  if (operand.kind === "count") return found.length;
  return found.length === 1 ? found[0] : undefined;
}

function less(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  return typeof a === "string" && typeof b === "string" && a < b;
}

type Compare = (a: JsonValue | undefined, b: JsonValue | undefined) => boolean;

const same: Compare = (a, b) => (a === undefined || b === undefined ? a === b : equal(a, b));

/** RFC 9535, 2.3.5.2.2. */
const compare: Readonly<Record<Operator, Compare>> = {
  "==": same,
  "!=": (a, b) => !same(a, b),
  "<": less,
  ">": (a, b) => less(b, a),
  "<=": (a, b) => less(a, b) || same(a, b),
  ">=": (a, b) => less(b, a) || same(a, b),
};

/**
 * RFC 9485's regular expressions are those of JavaScript but for the dot, which takes no line end here either. An overlay
 * may be a stranger's, so a pattern that may backtrack finds nothing in texts that it may take long for.
 */
function matches(
  value: JsonValue | undefined,
  pattern: JsonValue | undefined,
  whole: boolean,
): boolean {
  if (typeof value !== "string" || typeof pattern !== "string") return false;
  const compiled = compilePattern(whole ? `^(?:${pattern})$` : pattern);
  if (!compiled.ok || compiled.flags !== "u") return false;
  const use = patternUse(compiled.regex.source, "safe");
  return (
    (use === "run" || (use === "run on short texts" && value.length <= shortText)) &&
    compiled.regex.test(value)
  );
}

/** Whether a node passes a filter. */
export function passes(test: Test, scope: Scope): boolean {
  switch (test.kind) {
    case "or":
      return test.tests.some((one) => passes(one, scope));
    case "and":
      return test.tests.every((one) => passes(one, scope));
    case "not":
      return !passes(test.test, scope);
    case "exists":
      return scope.ask(test.query, scope.current, scope.root).length > 0;
    case "compare":
      return compare[test.operator](valueOf(test.left, scope), valueOf(test.right, scope));
    case "matches":
      return matches(valueOf(test.value, scope), valueOf(test.pattern, scope), test.whole);
  }
}
