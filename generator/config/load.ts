import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { checkConfig } from "./check.js";
import type { Config } from "./config.js";

const fileNames = [
  "specwright.config.ts",
  "specwright.config.mts",
  "specwright.config.js",
  "specwright.config.mjs",
  "specwright.config.json",
];

/** A config and the file it came from; an empty one when there is none. */
export interface LoadedConfig {
  readonly config: Config;
  readonly path: string | undefined;
}

/** Lets a config import `specwright` where only the command is installed. */
const self = fileURLToPath(new URL("./config.js", import.meta.url));

async function importConfig(path: string): Promise<unknown> {
  if (path.endsWith(".json")) return JSON.parse(await readFile(path, "utf8"));
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    alias: { specwright: self },
    fsCache: false,
    moduleCache: false,
  });
  return jiti.import(path, { default: true });
}

// Every key and value was checked, so the value is what its type says.
const trusted = (value: unknown): Config => value as Config;

/**
 * Loads the config that is named, or the one in the working directory.
 * The config is the user's own code and is run; specs never are.
 */
export async function loadConfig(
  cwd: string,
  named: string | undefined,
): Promise<Result<LoadedConfig>> {
  const found =
    named === undefined
      ? fileNames.map((name) => join(cwd, name)).find((path) => existsSync(path))
      : resolve(cwd, named);
  if (found === undefined) return result({ config: {}, path: undefined }, []);
  if (!existsSync(found))
    return {
      ok: false,
      diagnostics: [report("config/missing", { path: named ?? relative(cwd, found) })],
    };
  try {
    const value = await importConfig(found);
    return result({ config: trusted(value), path: found }, checkConfig(value));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      diagnostics: [report("config/unloadable", { path: named ?? relative(cwd, found), reason })],
    };
  }
}
