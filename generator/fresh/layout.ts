import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashOf } from "./stamp.js";

/** Configs of Prettier that are data (prettier.io, "Configuration File"), and what it takes from editors. */
const data = ["", ".json", ".yaml", ".yml", ".json5", ".toml"].map((end) => `.prettierrc${end}`);
const code = [".prettierrc", "prettier.config"].flatMap((start) =>
  ["js", "mjs", "cjs", "ts", "mts", "cts"].map((end) => `${start}.${end}`),
);

/** Data that leads to a package, whose files are not read here: a plugin, or a shared config by its name. */
const leadsAway = (text: string): boolean => /plugins|^\s*["']?@?[\w./-]+["']?\s*$/u.test(text);

const textOf = (path: string): string => readFileSync(path, "utf8");

/** What the package.json says to Prettier; empty when that is nothing. */
function packaged(path: string): string {
  const value: unknown = JSON.parse(textOf(path));
  const isSaid = typeof value === "object" && value !== null && "prettier" in value;
  return isSaid ? JSON.stringify(value.prettier) : "";
}

/** What the files of one folder say, by their names; undefined when it cannot be told. */
function saidIn(folder: string): readonly string[] | undefined {
  if (["package.yaml", ...code].some((name) => existsSync(join(folder, name)))) return undefined;
  const said: string[] = [];
  for (const name of [...data, "package.json", ".editorconfig"]) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const text = name === "package.json" ? packaged(path) : textOf(path);
    if (name !== ".editorconfig" && text !== "" && leadsAway(text)) return undefined;
    if (text !== "") said.push(path, text);
  }
  return said;
}

/**
 * A hash of all that decides how Prettier lays out the files of a folder: its version, and the configs of the folder and of
 * those above it.
 * @returns undefined when a config is code or leads to packages
 */
export function layoutOf(out: string): string | undefined {
  try {
    const said = [textOf(createRequire(import.meta.url).resolve("prettier/package.json"))];
    for (let folder = out; ; folder = dirname(folder)) {
      const here = saidIn(folder);
      if (here === undefined) return undefined;
      said.push(...here);
      if (dirname(folder) === folder) return hashOf(JSON.stringify(said));
    }
  } catch {
    return undefined;
  }
}
