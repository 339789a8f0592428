import { $constructor } from "zod/v4/core";
import type { $ZodType } from "zod/v4/core";
import * as zod from "./zod.js";

/** Its type says little: to compare it with zod's would cost more than all else that the compiler does for a client. */
const Integer = /* @__PURE__ */ $constructor<$ZodType>("Integer", (inst, def) => {
  zod.ZodNumber.init(inst as never, def as never);
  inst._zod.parse = (payload) => {
    const { value: input } = payload;
    if (Number.isInteger(input)) return payload;
    const expected = typeof input === "number" ? "int" : "number";
    payload.issues.push({ code: "invalid_type", expected, input, inst });
    return payload;
  };
});

/**
 * A number without a fraction (JSON Schema 2020-12 validation, 6.1.1): 1.0 and 1e300 too, which zod's `int` refuses. Limits
 * come as any object, for generated code knows no more of the parts of a schema.
 */
export function integer(...limits: readonly object[]): zod.ZodType<number, number> {
  const made: unknown = new Integer({ type: "number" });
  const schema = made as { check(...checks: readonly object[]): unknown };
  return (limits.length === 0 ? made : schema.check(...limits)) as zod.ZodType<number, number>;
}
