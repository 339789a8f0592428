import type { Origin } from "../source/index.js";

/** What an object demands beyond its properties. */
export interface ObjectConstraint {
  /** At least one of these properties is present: JSON Schema's `anyOf` of one `required` each. */
  readonly kind: "requireAny";
  readonly names: readonly [string, string, ...string[]];
  /** The words of the spec that say so. */
  readonly sentence: string;
  readonly origin: Origin;
}
