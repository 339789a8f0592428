import { renderDiagnostic, summarize } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { positionAt } from "../source/index.js";
import type { Origin } from "../source/index.js";

/** Where a command speaks: `out` is for results, `err` for everything that is said about them. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a command tells at its end, beside its diagnostics. */
export interface Report {
  readonly command: string;
  readonly ok: boolean;
  /** Facts for `--json`. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The same for people; one line each. */
  readonly lines: readonly string[];
}

function jsonPlace(origin: Origin): Readonly<Record<string, unknown>> {
  const start = positionAt(origin.source, origin.start);
  const end = positionAt(origin.source, origin.end);
  return {
    path: origin.source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function jsonDiagnostic(diagnostic: Diagnostic): Readonly<Record<string, unknown>> {
  const places = diagnostic.places.map((place) => ({
    ...jsonPlace(place.origin),
    label: place.label,
  }));
  return { ...diagnostic, places };
}

/** Prints one JSON document on `out`. */
export function printJson(
  report: Report,
  diagnostics: readonly Diagnostic[],
  streams: Streams,
): void {
  const { command, ok, facts } = report;
  streams.out(
    `${JSON.stringify({ command, ok, ...facts, diagnostics: diagnostics.map(jsonDiagnostic) }, undefined, 2)}\n`,
  );
}

/** Prints diagnostics on `err`, then what was done, then a count. */
export function printHuman(
  report: Report,
  diagnostics: readonly Diagnostic[],
  streams: Streams,
): void {
  for (const diagnostic of diagnostics) streams.err(`${renderDiagnostic(diagnostic)}\n\n`);
  for (const line of report.lines) streams.err(`${line}\n`);
  const summary = summarize(diagnostics);
  if (summary !== "") streams.err(`${summary}\n`);
}
