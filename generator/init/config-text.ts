import type { FormatName } from "../emit/index.js";

/** What a new config says. Paths are relative to it, with forward slashes. */
export interface NewConfig {
  readonly input: readonly string[];
  readonly out: string;
  readonly stubs: string | undefined;
  readonly format: FormatName | undefined;
  /** The name of the package that the output becomes. */
  readonly package: string | undefined;
}

function entriesOf(config: NewConfig): readonly (readonly [string, unknown])[] {
  const [only, ...others] = config.input;
  const entries: readonly (readonly [string, unknown])[] = [
    ["input", others.length === 0 ? only : config.input],
    ["out", config.out],
    ["stubs", config.stubs],
    ["format", config.format],
    ["package", config.package === undefined ? undefined : { name: config.package }],
  ];
  return entries.filter(([, value]) => value !== undefined);
}

/** A value as Prettier and oxfmt would write it; all keys here are identifiers. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${written(member)}`);
  return `{ ${members.join(", ")} }`;
}

/** `specwright.config.ts`. */
export function configModule(config: NewConfig): string {
  const lines = entriesOf(config).map(([key, value]) => `  ${key}: ${written(value)},\n`);
  return `import { defineConfig } from "specwright";\n\nexport default defineConfig({\n${lines.join("")}});\n`;
}

/** `specwright.config.json`. */
export function configJson(config: NewConfig): string {
  const $schema = "./node_modules/specwright/specwright.schema.json";
  return `${JSON.stringify({ $schema, ...Object.fromEntries(entriesOf(config)) }, undefined, 2)}\n`;
}
