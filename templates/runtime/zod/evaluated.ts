import { accepts, isObject } from "./run.js";

/** When a part of a plan counts: a schema accepts the value, or does not, or a property is there. */
export type Test =
  | { readonly accepts: object }
  | { readonly rejects: object }
  | { readonly has: string };

/** What the keywords of a schema look at in a value (JSON Schema 2020-12 core, 11); what is left out is nothing. */
export interface Plan {
  readonly properties?: readonly string[];
  readonly patterns?: readonly RegExp[];
  readonly allProperties?: boolean;
  /** How many items from the first on. */
  readonly prefixItems?: number;
  readonly allItems?: boolean;
  /** Items that one of these accepts. */
  readonly containing?: readonly object[];
  readonly when?: readonly (readonly [Test, Plan])[];
}

function holds(test: Test, value: unknown): boolean {
  if ("has" in test) return isObject(value) && Object.hasOwn(value, test.has);
  return "accepts" in test ? accepts(test.accepts, value) : !accepts(test.rejects, value);
}

/** The parts of a plan that count for a value. */
export function partsOf(plan: Plan, value: unknown): readonly Plan[] {
  const more = (plan.when ?? []).flatMap(([test, part]) =>
    holds(test, value) ? partsOf(part, value) : [],
  );
  return [plan, ...more];
}
