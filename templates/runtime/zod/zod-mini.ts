import { string } from "zod/mini";
import type { ZodMiniString, core } from "zod/mini";

/** The zod that this output is made for, under the same names whichever it is. */
export * from "zod/mini";
export {
  ZodMiniEnum as ZodEnum,
  ZodMiniLiteral as ZodLiteral,
  ZodMiniNumber as ZodNumber,
  ZodMiniObject as ZodObject,
  ZodMiniOptional as ZodOptional,
  ZodMiniPrefault as ZodPrefault,
  ZodMiniType as ZodType,
  ZodMiniUnion as ZodUnion,
  ZodMiniXor as ZodXor,
} from "zod/mini";

/** A string that a test accepts: a string with a check, which is less code than zod's class for it. */
export function stringFormat(
  format: string,
  test: (text: string) => boolean,
): ZodMiniString<string> {
  const check: core.CheckFn<string> = ({ value: input, issues }) => {
    if (!test(input)) issues.push({ code: "invalid_format", format, input, continue: true });
  };
  return string().check(check);
}
