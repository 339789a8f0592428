import type { Origin } from "../source/index.js";

/** `error` stops the run, `warning` is worth a look, `note` says what was decided. */
export type Severity = "error" | "warning" | "note";

/** A place that a diagnostic is about. The first one of a diagnostic is the place itself, the others explain it. */
export interface Place {
  readonly origin: Origin;
  /** What stands there, in a few words; empty for the place itself. */
  readonly label: string;
}

/** One thing to tell the user: what is wrong, where, and how to mend it. */
export interface Diagnostic {
  /** Stable, `area/what`; see `catalogue/`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence, without a full stop. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly help: string;
  /** Empty only where there is no text to point at (a missing file, a bad flag). */
  readonly places: readonly Place[];
}

/** A row of the catalogue: the severity of a code, and its texts with the holes `H`. */
export interface Definition<H> {
  readonly severity: Severity;
  /** Whether a part of a spec is left out, or guessed, because it breaks a rule of its format or leads where it may not. */
  readonly isFault: boolean;
  readonly message: (holes: H) => string;
  readonly help: (holes: H) => string;
}

export function define<H>(
  severity: Severity,
  message: (holes: H) => string,
  help: (holes: H) => string,
): Definition<H> {
  return { severity, isFault: false, message, help };
}

/** A warning by default, since the rest of a spec is sound; an error where specs are read strictly. */
export function fault<H>(message: (holes: H) => string, help: (holes: H) => string): Definition<H> {
  return { severity: "warning", isFault: true, message, help };
}
