import { readdirSync, statSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What of our own files a run depends on. */
const isCode = (path: string): boolean => /\.(?:js|ts)$/u.test(path) && !path.endsWith(".d.ts");

/**
 * Says which generator this is. An installed package is what its version says; in a checkout, where the code changes
 * under the same version, the sizes and times of all its files are part of it.
 */
export function buildOf(version: string): string {
  if (root.includes(`${sep}node_modules${sep}`)) return version;
  const parts = ["generator", "templates"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter(isCode)
      .map((path) => {
        const { size, mtimeMs } = statSync(`${root}${folder}/${path}`);
        return `${path} ${size} ${mtimeMs}`;
      }),
  );
  return `${version} ${parts.join(" ")}`;
}
