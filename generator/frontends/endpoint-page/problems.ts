import { report } from "../../diagnostics/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";

/** Collects what is wrong with one page or file. */
export interface Problems {
  readonly diagnostics: Diagnostic[];
  /** How many of them are errors. */
  errors: number;
}

export function createProblems(): Problems {
  return { diagnostics: [], errors: 0 };
}

/** Nobody reads more of one page; a hostile file would have hundreds of thousands. */
const most = 30;

/**
 * Keeps a diagnostic as long as there are few. It is made only when it may be kept: not after so many errors, but after
 * so many warnings, for an error may come yet.
 */
export function tell(problems: Problems, make: () => Diagnostic): void {
  if (problems.errors > most) return;
  const diagnostic = make();
  const error = diagnostic.severity === "error";
  const others = problems.diagnostics.length - problems.errors;
  const count = error ? problems.errors : others;
  if (count < most) problems.diagnostics.push(diagnostic);
  else if (count === most)
    problems.diagnostics.push(
      report(
        error ? "page/too-many-errors" : "page/too-many-warnings",
        { most },
        ...diagnostic.places.slice(0, 1),
      ),
    );
  if (error) problems.errors += 1;
}
