/** What a command's exit code says. Scripts rely on these numbers. */
export const exitCodes = {
  ok: 0,
  /** `check`: the output is not what the spec makes. */
  stale: 1,
  /** The spec, the config or the command line is wrong. */
  invalid: 2,
  /** A file that is not ours to overwrite stands in the way. */
  refused: 3,
  /** `diff`: the changes are as grave as `--fail-on`. */
  changed: 4,
  /** A fault of Specwright itself. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const refusals = new Set(["output/edited", "output/foreign", "init/exists"]);

/** The exit code of a command that ended with these diagnostics. */
export function exitCodeOf(
  diagnostics: readonly { readonly code: string; readonly severity: string }[],
): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return exitCodes.ok;
  return errors.every(({ code }) => refusals.has(code)) ? exitCodes.refused : exitCodes.invalid;
}
