import { readFileSync } from "node:fs";

/** The text of a file of the written runtime, by its path below `templates/runtime`. It lies beside the compiled code too. */
export function runtimeFile(path: string): string {
  return readFileSync(new URL(`runtime/${path}`, import.meta.url), "utf8");
}
