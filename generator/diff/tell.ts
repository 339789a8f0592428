import type { Origin } from "../source/index.js";
import type { Change, Tell } from "./change.js";
import { operationRules } from "./operation-rules.js";
import type { OperationRule } from "./operation-rules.js";

/** What of the two versions can be shown; undefined for what is only on the other side. */
export interface Sides {
  readonly before: { readonly origin: Origin } | undefined;
  readonly after: { readonly origin: Origin } | undefined;
}

/** Tells a change that is about no schema. */
export function tellRule(
  tell: Tell,
  rule: OperationRule,
  subject: string,
  at: string,
  text: string,
  { before, after }: Sides,
): void {
  const change: Change = {
    rule,
    text,
    subject,
    at,
    operations: [],
    effects: operationRules[rule],
    before: before?.origin,
    after: after?.origin,
  };
  tell(change);
}

/** Pairs what two lists have under the same key, in the order of the first; then what only the second has. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
  const others = new Map(after.map((item) => [keyOf(item), item]));
  const known = new Set(before.map(keyOf));
  return [
    ...before.map((item) => [item, others.get(keyOf(item))] as const),
    ...after.filter((item) => !known.has(keyOf(item))).map((item) => [undefined, item] as const),
  ];
}
