export { catalogue } from "./catalogue/index.js";
export { closest } from "./closest.js";
export type { Diagnostic, Place, Severity } from "./diagnostic.js";
export { locate, renderDiagnostic, summarize } from "./render.js";
export { at, report } from "./report.js";
export type { Code } from "./report.js";
export { andThen, failure, hasError, result } from "./result.js";
export type { Result } from "./result.js";
export { strictly } from "./strict.js";
