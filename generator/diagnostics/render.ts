import { codeFrame, positionAt } from "../source/index.js";
import type { Diagnostic, Place } from "./diagnostic.js";

/** `path:line:column`, as editors and terminals make it a link. */
export function locate(place: Place): string {
  const { line, column } = positionAt(place.origin.source, place.origin.start);
  return `${place.origin.source.path}:${line}:${column}`;
}

function renderPlace(place: Place): string {
  const label = place.label === "" ? "" : ` (${place.label})`;
  return `  --> ${locate(place)}${label}\n${indent(codeFrame(place.origin), "  ")}`;
}

function indent(text: string, by: string): string {
  return text.replace(/^/gmu, by);
}

/** A diagnostic as a person reads it: the sentence, each place with its code frame, and how to mend it. */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  const head = `${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}`;
  const help = diagnostic.help === "" ? [] : [`  help: ${diagnostic.help}`];
  return [head, ...diagnostic.places.map(renderPlace), ...help].join("\n");
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** "2 errors, 1 warning"; empty when there is nothing to count. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  return (["error", "warning", "note"] as const)
    .map((severity) => ({
      severity,
      count: diagnostics.filter((one) => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity))
    .join(", ");
}
