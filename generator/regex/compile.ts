/** The flag of Unicode mode, or none. */
export type Flags = "u" | "";

/** A pattern as an engine reads it, or why it reads it in neither mode. */
export type Compiled =
  | { readonly ok: true; readonly regex: RegExp; readonly flags: Flags }
  | { readonly ok: false; readonly reason: string };

/** The message begins with the whole pattern, which may be long and is shown elsewhere. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.slice(said.lastIndexOf(": ") + 2);
}

/**
 * A pattern as ECMA 262 reads it: in Unicode mode if it can be, for then it counts in code points, and else without, as
 * patterns are that only older engines took. The reason is that of Unicode mode. Never throws, and runs the pattern on nothing.
 */
export function compilePattern(source: string): Compiled {
  let reason: string | undefined;
  for (const flags of ["u", ""] as const) {
    try {
      return { ok: true, regex: new RegExp(source, flags), flags };
    } catch (error) {
      reason ??= reasonOf(error);
    }
  }
  return { ok: false, reason: reason ?? "" };
}
