import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const prettierConfigs = [
  ".prettierrc",
  ...["json", "json5", "yaml", "yml", "toml", "js", "cjs", "mjs", "ts", "cts", "mts"].flatMap(
    (ending) => [`.prettierrc.${ending}`, `prettier.config.${ending}`],
  ),
];

/** A package.json as far as it is looked at; nothing where there is none that can be read. */
export function readPackageJson(folder: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Prettier is configured here or above, up to the root of the repository. */
export function hasPrettier(cwd: string): boolean {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (prettierConfigs.some((name) => existsSync(join(folder, name)))) return true;
    if (readPackageJson(folder)?.["prettier"] !== undefined) return true;
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return false;
  }
}
