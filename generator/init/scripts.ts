import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { readPackageJson } from "./surroundings.js";

const scripts: Readonly<Record<string, string>> = {
  "api:generate": "specwright generate",
  "api:check": "specwright check",
  "api:watch": "specwright watch",
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds scripts to the package.json, where it has none of these names, and keeps its indentation. @returns their names */
export async function addScripts(cwd: string): Promise<Result<readonly string[]>> {
  const value = readPackageJson(cwd);
  if (value === undefined) return result([], [report("init/no-package-json", {})]);
  const there = isRecord(value["scripts"]) ? value["scripts"] : {};
  const missing = Object.entries(scripts).filter(([name]) => !Object.hasOwn(there, name));
  if (missing.length === 0) return result([], []);
  const path = join(cwd, "package.json");
  const text = await readFile(path, "utf8");
  const [, indent = "  "] = /^\{\r?\n([ \t]+)/u.exec(text) ?? [];
  const changed = { ...value, scripts: { ...there, ...Object.fromEntries(missing) } };
  await writeFile(path, `${JSON.stringify(changed, undefined, indent)}\n`);
  return result(
    missing.map(([name]) => name),
    [],
  );
}
