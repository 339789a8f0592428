import type { Outcome, Validator } from "../shared/standard-schema.js";
import type { AnySchema } from "./run.js";
import * as zod from "./zod.js";

interface Opening {
  readonly openEnums: true;
}

type Context = zod.core.ParseContext<zod.core.$ZodIssue> & Opening;

/**
 * The validator of what a caller reads. What the contract says is taken as it is; else values are taken, too, that an enum
 * does not list: whoever wrote this response may know a newer contract.
 */
export function opened(schema: object): Validator {
  const inner = schema as AnySchema;
  const openly: Context = { openEnums: true };
  const again = async (value: unknown): Promise<Outcome<unknown>> => {
    const result = await zod.safeParseAsync(inner, value, openly);
    return result.success ? { value: result.data } : { issues: result.error.issues };
  };
  return {
    "~standard": {
      version: 1,
      vendor: "zod",
      async validate(value) {
        const outcome = await (inner as unknown as Validator)["~standard"].validate(value);
        return outcome.issues === undefined ? outcome : again(value);
      },
    },
  };
}
