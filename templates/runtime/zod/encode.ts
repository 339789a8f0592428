import type { Outcome } from "../shared/standard-schema.js";
import * as zod from "./zod.js";

/** Makes of a value in code what a schema has on the wire, or tells why there is no such thing. */
export const encoded =
  (schema: object) =>
  (value: unknown): Outcome<unknown> => {
    const result = zod.safeEncode(schema as zod.core.$ZodType, value);
    return result.success ? { value: result.data } : { issues: result.error.issues };
  };
