import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { configNames } from "../config/index.js";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { configJson, configModule } from "./config-text.js";
import type { NewConfig } from "./config-text.js";
import { addScripts } from "./scripts.js";

export type { NewConfig } from "./config-text.js";
export { findSpecs } from "./find-specs.js";
export type { FoundSpecs } from "./find-specs.js";
export { hasPrettier } from "./surroundings.js";

/** What `init` did. */
export interface Begun {
  readonly config: string;
  readonly scripts: readonly string[];
}

/** The config that a folder has, by its name. */
export const existingConfig = (cwd: string): string | undefined =>
  configNames.find((name) => existsSync(join(cwd, name)));

/** The input that a folder leaves no doubt about. */
export function soleSpec(found: {
  readonly documents: readonly string[];
  readonly pages: string | undefined;
}): Result<string> {
  const all = [...(found.pages === undefined ? [] : [found.pages]), ...found.documents];
  const [only, ...others] = all;
  if (only === undefined) return failure(report("init/no-spec", {}));
  if (others.length > 0) return failure(report("init/several-specs", { found: all.join(", ") }));
  return result(only, []);
}

/** Writes the config, where there is none, and the scripts, where they are asked for. */
export async function begin(
  cwd: string,
  config: NewConfig,
  how: { readonly json: boolean; readonly scripts: boolean },
): Promise<Result<Begun>> {
  const path = existingConfig(cwd);
  if (path !== undefined) return failure(report("init/exists", { path }));
  const name = how.json ? "specwright.config.json" : "specwright.config.ts";
  const diagnostics: Diagnostic[] = [];
  try {
    // Whoever wrote one meanwhile keeps it.
    await writeFile(join(cwd, name), how.json ? configJson(config) : configModule(config), {
      flag: "wx",
    });
    const added = how.scripts ? await addScripts(cwd) : result([], []);
    diagnostics.push(...added.diagnostics);
    return result({ config: name, scripts: added.ok ? added.value : [] }, diagnostics);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(report("output/unwritable", { path: name, reason }));
  }
}
