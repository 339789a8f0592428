import type { Outcome, Validator } from "../shared/standard-schema.js";

/**
 * A validator of Standard Schema 1. Typed as no more than an object, for to hold the type of each generated validator against the
 * standard's would make up most of what type-checking the descriptors costs.
 */
export type AnyValidator = object;

const isValidator = (validator: object): validator is Validator => "~standard" in validator;

/** Without a validator every value is valid. Throws TypeError for an object that is no validator, for to pass a value unseen would be worse. */
export function validate(
  validator: AnyValidator | undefined,
  value: unknown,
): Outcome<unknown> | Promise<Outcome<unknown>> {
  if (validator === undefined) return { value };
  if (!isValidator(validator)) throw new TypeError("a descriptor holds a validator that is none");
  return validator["~standard"].validate(value);
}
