import { hasError } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";

/** What a command's exit code says. Scripts rely on these numbers. */
export const exitCodes = {
  ok: 0,
  /** `check`: the output is not what the spec makes. */
  stale: 1,
  /** The spec, the config or the command line is wrong. */
  invalid: 2,
  /** A file that is not ours to overwrite stands in the way. */
  refused: 3,
  /** A fault of Specwright itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const refusals = new Set(["output/edited", "output/foreign"]);

/** The exit code of a command that ended with these diagnostics. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  if (!hasError(diagnostics)) return exitCodes.ok;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return errors.every((error) => refusals.has(error.code)) ? exitCodes.refused : exitCodes.invalid;
}
