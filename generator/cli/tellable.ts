import { renderDiagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Place } from "../diagnostics/index.js";
import { positionAt } from "../source/index.js";
import type { ToldDiagnostic, ToldPlace } from "./told.js";

function toldPlace({ origin, label }: Place): ToldPlace {
  const start = positionAt(origin.source, origin.start);
  const end = positionAt(origin.source, origin.end);
  return {
    path: origin.source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    label,
  };
}

/** A diagnostic as plain data, without the texts that it points into. */
export function tellable(diagnostic: Diagnostic): ToldDiagnostic {
  const { code, severity, message, help, places } = diagnostic;
  return {
    code,
    severity,
    message,
    help,
    places: places.map(toldPlace),
    text: renderDiagnostic(diagnostic),
  };
}
