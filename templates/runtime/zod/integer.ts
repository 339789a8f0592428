import { $constructor } from "zod/v4/core";
import * as zod from "./zod.js";

const Integer: zod.core.$constructor<zod.ZodNumber> = /* @__PURE__ */ $constructor<zod.ZodNumber>(
  "Integer",
  (inst, def) => {
    zod.ZodNumber.init(inst, def);
    inst._zod.parse = (payload) => {
      const { value: input } = payload;
      if (Number.isInteger(input)) return payload;
      const expected = typeof input === "number" ? "int" : "number";
      payload.issues.push({ code: "invalid_type", expected, input, inst });
      return payload;
    };
  },
);

/**
 * A number without a fraction (JSON Schema 2020-12 validation, 6.1.1): 1.0 and 1e300 too, which zod's `int` refuses. Limits
 * come as any object, for generated code knows no more of the parts of a schema.
 */
export function integer(...limits: readonly object[]): zod.ZodType<number, number> {
  const made = new Integer({ type: "number", checks: [] });
  return limits.length === 0
    ? made
    : made.check(...(limits as readonly zod.core.$ZodCheck<number>[]));
}
