import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Everything that a module can be given by an import; a call with anything but a text is none of these. */
const imports = /\b(?:from|import|require)\s*\(?\s*(["'])(.*?)\1/gu;
const computed = /\b(?:import|require)\s*\(\s*(?!["'])/u;

/** What makes the result of a module depend on more than its text, or lets it find out. */
const surroundings =
  /\b(?:process|Date|random|fetch|performance|crypto|globalThis|global|eval|Function|Bun|Deno)\b/u;

const ours: ReadonlySet<string> = new Set([
  "specwright",
  "specwright/template",
  "specwright/layout",
]);

/** The files that a module names, or undefined when it may depend on something else. */
function namedBy(path: string, text: string): readonly string[] | undefined {
  if (path.endsWith(".json")) return [];
  if (computed.test(text) || surroundings.test(text)) return undefined;
  const named = [...text.matchAll(imports)].map(([, , specifier = ""]) => specifier);
  const files: string[] = [];
  for (const specifier of named.filter((one) => !ours.has(one))) {
    const file = resolve(dirname(path), specifier);
    const isFile = specifier.startsWith(".") && existsSync(file) && statSync(file).isFile();
    if (!isFile) return undefined;
    files.push(file);
  }
  return files;
}

/**
 * A config or template and every file that it imports, when these decide what it says: it imports nothing but us and
 * files that it names in full, and asks nothing of its surroundings. It is read, not run.
 * @returns undefined when that cannot be told; then every run has to run it
 */
export function codeFiles(entries: readonly string[]): readonly string[] | undefined {
  const files = new Set(entries);
  for (const path of files) {
    const named = namedBy(path, readFileSync(path, "utf8"));
    if (named === undefined) return undefined;
    named.forEach((file) => files.add(file));
  }
  return [...files];
}
