import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Where stamps lie: in the nearest `node_modules` above a folder, else with the caches of the user. */
export function cacheFolder(
  from: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "specwright");
    if (dirname(folder) === folder) break;
  }
  return join(environment["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "specwright");
}
