import type { ExitCode } from "./exit.js";
import type { ReporterName } from "./words.js";

/** A place as it is told: lines and columns count from 1, columns in UTF-16 units, and the end is exclusive. */
export interface ToldPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Empty for the place itself, which is the first one. */
  readonly label: string;
}

/** A diagnostic as it is told. It is plain data, so that a run that has nothing to do can tell it again. */
export interface ToldDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly help: string;
  readonly places: readonly ToldPlace[];
  /** As people read it, with code frames. */
  readonly text: string;
}

/** How one job ended. */
export interface JobOutcome {
  /** Undefined when the config has no jobs. */
  readonly job: string | undefined;
  readonly ok: boolean;
  readonly code: ExitCode;
  readonly diagnostics: readonly ToldDiagnostic[];
  /** Members of the JSON document. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same for people; one line each. */
  readonly lines: readonly string[];
  /** The result for people, for standard output. */
  readonly result: string;
  /** Files that are not what the spec makes. */
  readonly stale: readonly string[];
}

/** How long a stage took, in milliseconds. */
export interface StageTime {
  readonly stage: string;
  readonly milliseconds: number;
}

/** How a command ended. */
export interface Outcome {
  readonly command: string;
  readonly version: string;
  readonly jobs: readonly JobOutcome[];
  readonly times: readonly StageTime[];
}

/** How it is to be told. */
export interface Telling {
  readonly reporter: ReporterName;
  readonly silent: boolean;
  /** Whether a warning ends the run with an error. */
  readonly failOnWarning: boolean;
  readonly maxWarnings: number;
  readonly colour: boolean;
}

/** Where a command speaks: `out` is for results, `err` for everything that is said about them. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal that shows colours. */
  readonly colour?: boolean;
  /** Shows what a run is at, in a line that the next one replaces and an empty one clears; only a terminal has it. */
  readonly progress?: (text: string) => void;
}

/** Writes an outcome to the streams. */
export type Reporter = (outcome: Outcome, telling: Telling, streams: Streams) => void;
