import type * as zod from "./zod.js";

/** A check for numbers without a fraction (JSON Schema 2020-12 validation, 6.1.1): 1.0 and 1e300 too, which zod's `int` refuses. */
export const integer: zod.core.CheckFn<number> = (payload) => {
  if (Number.isInteger(payload.value)) return;
  const message = "Invalid input: expected an integer";
  payload.issues.push({ code: "invalid_type", expected: "int", input: payload.value, message });
};
