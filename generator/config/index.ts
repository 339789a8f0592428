export { defineConfig } from "./config.js";
export type { Config, Options } from "./config.js";
export { resolveOptions } from "./resolve.js";
export type { Flags } from "./resolve.js";
