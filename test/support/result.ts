import { renderDiagnostic } from "../../generator/diagnostics/index.js";
import type { Result } from "../../generator/diagnostics/index.js";

/** The value of a result that must have one; shows the diagnostics otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map(renderDiagnostic).join("\n"));
}
