import { canonical } from "./canonical.js";
import type { AnySchema } from "./run.js";
import * as zod from "./zod.js";

/** One of a list of JSON values, compared in depth (JSON Schema 2020-12 validation, 6.1.2). */
export function value(values: readonly unknown[]): AnySchema {
  const allowed = new Set(values.map(canonical));
  const shown = [...allowed].join(" or ");
  return zod.custom((found) => allowed.has(canonical(found)), {
    error: `Invalid input: expected ${shown}`,
    params: { values },
  });
}
