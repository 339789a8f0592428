import { catalogue } from "./catalogue/index.js";
import type { Diagnostic } from "./diagnostic.js";
import { result } from "./result.js";
import type { Result } from "./result.js";

const faults: ReadonlySet<string> = new Set(
  Object.entries(catalogue).flatMap(([code, { isFault }]) => (isFault ? [code] : [])),
);

const graver = (diagnostic: Diagnostic): Diagnostic =>
  faults.has(diagnostic.code) ? { ...diagnostic, severity: "error" } : diagnostic;

/** What a stage gives back where a spec may not break the rules of its format: each fault is an error. */
export function strictly<T>(outcome: Result<T>): Result<T> {
  const diagnostics = outcome.diagnostics.map(graver);
  return outcome.ok ? result(outcome.value, diagnostics) : { ok: false, diagnostics };
}
