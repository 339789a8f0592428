import type { Telling } from "./told.js";
import type { FailLevel, ReporterName } from "./words.js";

/** The words that say how a run is told, and how bad is too bad. */
export interface TellingWords {
  readonly json?: boolean;
  readonly reporter?: ReporterName;
  readonly failOn?: FailLevel;
  readonly maxWarnings?: number;
  readonly silent?: boolean;
  readonly timing?: boolean;
}

export function tellingOf(words: TellingWords, colour: boolean): Telling {
  return {
    reporter: words.json === true ? "json" : (words.reporter ?? "human"),
    silent: words.silent ?? false,
    failOnWarning: words.failOn === "warn",
    maxWarnings: words.maxWarnings ?? Infinity,
    colour,
  };
}
