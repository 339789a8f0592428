export { builtIn } from "./built-in.js";
export { check, clean, generate } from "./commands.js";
export type { Compared, Generated, RunOptions } from "./commands.js";
export { configSchema, defineConfig, resolveJobs, resolveOptions } from "./config/index.js";
export type { Config, Flags, Job, JobConfig, Options, Resolved } from "./config/index.js";
export type { Diagnostic, Place, Result, Severity } from "./diagnostics/index.js";
export type { Change, Plan } from "./emit/index.js";
export type { Templates } from "./pipeline/index.js";
export type { Template, TemplateContext, TemplateName, ValidationMode } from "./template.js";
