import type { Origin } from "../source/index.js";
import type { JsonValue } from "./json.js";

/** Two names or more. */
export type Names = readonly [string, string, ...string[]];

/** Where a constraint was read. */
interface Stated {
  /** The words of the spec that say so. */
  readonly sentence: string;
  readonly origin: Origin;
}

/** At least one of these properties is present: JSON Schema's `anyOf` of one `required` each. */
export interface RequireAny extends Stated {
  readonly kind: "requireAny";
  readonly names: Names;
}

/** Exactly one of these properties is present: `oneOf` of one `required` each. */
export interface RequireOne extends Stated {
  readonly kind: "requireOne";
  readonly names: Names;
}

/** At most one of these properties is present: `not` of two of them `required`. */
export interface Exclude extends Stated {
  readonly kind: "exclude";
  readonly names: Names;
}

/** One property is present where another one is: `dependentRequired`, or `anyOf` with `not` where its value counts. */
export interface RequireWhen extends Stated {
  readonly kind: "requireWhen";
  readonly names: readonly [needed: string, trigger: string];
  /** The values of the trigger that count; undefined where its presence is enough. */
  readonly values: readonly [JsonValue, ...JsonValue[]] | undefined;
}

/** What an object demands beyond its properties. `names` are those that the rule is about; all are properties. */
export type ObjectConstraint = RequireAny | RequireOne | Exclude | RequireWhen;

export type ConstraintKind = ObjectConstraint["kind"];

/** A function for each kind of constraint: a missing row does not compile. */
export type ConstraintTable<Args extends readonly unknown[], R> = {
  readonly [K in ConstraintKind]: (
    constraint: Extract<ObjectConstraint, { kind: K }>,
    ...args: Args
  ) => R;
};

/** Calls the row of the constraint's kind. */
export function byConstraintKind<Args extends readonly unknown[], R>(
  table: ConstraintTable<Args, R>,
  constraint: ObjectConstraint,
  ...args: Args
): R {
  // TypeScript does not relate the key of a table to the argument of its row; the table's type does.
  const row = table[constraint.kind] as (constraint: ObjectConstraint, ...args: Args) => R;
  return row(constraint, ...args);
}
