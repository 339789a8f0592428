import { canonical } from "./canonical.js";
import * as zod from "./zod.js";

/** One of a list of JSON values, compared in depth (JSON Schema 2020-12 validation, 6.1.2). */
export function value<Values>(values: readonly unknown[]): zod.ZodType<Values, Values> {
  const allowed = new Set(values.map(canonical));
  const shown = [...allowed].join(" or ");
  return zod.custom<Values>((found) => allowed.has(canonical(found)), {
    error: `Invalid input: expected ${shown}`,
    params: { values },
  });
}
