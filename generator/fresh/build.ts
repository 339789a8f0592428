import { readdirSync, statSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What of our own files a run depends on. */
const isCode = (path: string): boolean => /\.(?:js|ts)$/u.test(path) && !path.endsWith(".d.ts");

function factsOf(path: string): string {
  const { size, mtimeMs } = statSync(root + path);
  return `${path} ${size} ${mtimeMs}`;
}

/** What the compiler writes at its end, whenever one of its inputs has changed. */
const compiled = ".tsbuildinfo";

/**
 * Says which generator this is. An installed package is what its version says; in a checkout, where the code changes
 * under the same version, it is when it was compiled, or the sizes and times of all its files.
 */
export function buildOf(version: string): string {
  if (root.includes(`${sep}node_modules${sep}`)) return version;
  if (statSync(root + compiled, { throwIfNoEntry: false }) !== undefined)
    return `${version} ${factsOf(compiled)}`;
  const files = ["generator", "templates"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter(isCode)
      .map((path) => `${folder}/${path}`),
  );
  return `${version} ${files.map(factsOf).join(" ")}`;
}
