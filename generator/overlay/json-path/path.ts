import type { JsonValue } from "../../ir/index.js";

/** A query of RFC 9535: the root, or within a filter the node that is looked at, and the segments from there. */
export interface Query {
  readonly from: "root" | "current";
  readonly segments: readonly Segment[];
}

/** RFC 9535, 2.5: selectors for the children, or for the node and everything below it. */
export interface Segment {
  readonly kind: "child" | "descendant";
  readonly selectors: readonly Selector[];
}

/** RFC 9535, 2.3. */
export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "wildcard" }
  | { readonly kind: "index"; readonly index: number }
  | {
      readonly kind: "slice";
      readonly start: number | undefined;
      readonly end: number | undefined;
      readonly step: number;
    }
  | { readonly kind: "filter"; readonly test: Test };

/** RFC 9535, 2.3.5.1: what a filter asks of each child. */
export type Test =
  | { readonly kind: "or" | "and"; readonly tests: readonly Test[] }
  | { readonly kind: "not"; readonly test: Test }
  | { readonly kind: "exists"; readonly query: Query }
  | {
      readonly kind: "compare";
      readonly operator: Operator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | {
      readonly kind: "matches";
      readonly whole: boolean;
      readonly value: Operand;
      readonly pattern: Operand;
    };

export const operators = ["==", "!=", "<=", ">=", "<", ">"] as const;
export type Operator = (typeof operators)[number];

/** What stands beside an operator, with one value or none: a literal, a query for one node, or a function of values. */
export type Operand =
  | { readonly kind: "literal"; readonly value: JsonValue }
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "length"; readonly of: Operand }
  | { readonly kind: "count" | "value"; readonly query: Query };

/** Why a text is no JSONPath, and where in it. */
export interface PathProblem {
  readonly reason: string;
  readonly at: number;
}
