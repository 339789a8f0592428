import type { Origin } from "../source/index.js";

/** JSON Schema 2020-12 validation, 6.2. */
export interface NumberConstraint {
  readonly kind: "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf";
  readonly value: number;
  readonly origin: Origin;
}

/** JSON Schema 2020-12 validation, 6.3; lengths count code points. */
export type StringConstraint =
  | { readonly kind: "minLength" | "maxLength"; readonly value: number; readonly origin: Origin }
  | { readonly kind: "pattern"; readonly source: string; readonly origin: Origin };

/** JSON Schema 2020-12 validation, 6.4. */
export type ArrayConstraint =
  | { readonly kind: "minItems" | "maxItems"; readonly value: number; readonly origin: Origin }
  | { readonly kind: "uniqueItems"; readonly origin: Origin };

/** What an object demands beyond its properties. */
export interface ObjectConstraint {
  /** At least one of these properties is present: JSON Schema's `anyOf` of one `required` each. */
  readonly kind: "requireAny";
  readonly names: readonly [string, string, ...string[]];
  /** The words of the spec that say so. */
  readonly sentence: string;
  readonly origin: Origin;
}
