export { check, generate } from "./commands.js";
export type { Generated } from "./commands.js";
export { defineConfig, resolveOptions } from "./config/index.js";
export type { Config, Flags, Options } from "./config/index.js";
export type { Diagnostic, Place, Result, Severity } from "./diagnostics/index.js";
export type { Change, Plan } from "./emit/index.js";
export type { Templates } from "./pipeline/index.js";
export type { Template, TemplateContext, TemplateName, ValidationMode } from "./template.js";
