export { defineConfig } from "./config.js";
export type { Config, Job, JobConfig, Options, TemplateReference } from "./config.js";
export { configNames } from "./names.js";
export { resolveJobs, resolveOptions } from "./resolve.js";
export type { Flags, Resolved } from "./resolve.js";
export { configSchema } from "./schema.js";
