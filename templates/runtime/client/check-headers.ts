import type { AnyReply } from "./reply.js";
import { isValidator } from "./validate.js";
import type { Validator } from "../shared/standard-schema.js";
import type { HeaderCheck } from "./validate.js";

/** What `withHeaders` read; undefined where something else did. */
const declaredOf = ({ headers }: AnyReply): unknown =>
  "declared" in headers ? headers.declared : undefined;

/**
 * Validates the declared header fields of a response by the key of the contract's responses.
 * @param open makes of a validator one that takes values that enums do not list
 */
export function checkHeaders(
  validators: Readonly<Record<string, object>>,
  open?: (validator: object) => Validator,
): HeaderCheck {
  return async (reply) => {
    const validator = validators[reply.status];
    const declared = declaredOf(reply);
    if (declared === undefined || !isValidator(validator)) return reply;
    const reading = open === undefined ? validator : open(validator);
    const outcome = await reading["~standard"].validate(declared);
    if (outcome.issues === undefined) {
      Object.assign(reply.headers, { declared: outcome.value });
      return reply;
    }
    const issues = outcome.issues.map((issue) => ({
      ...issue,
      path: ["headers", ...(issue.path ?? [])],
    }));
    return { ...reply, issues: [...reply.issues, ...issues] };
  };
}
