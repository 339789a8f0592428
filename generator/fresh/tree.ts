import { createHash } from "node:crypto";
import { statSync } from "node:fs";

/** What the file system says of some files, without their texts. */
export interface Tree {
  readonly digest: string;
  /** The newest time at which one of them was changed in any way, in milliseconds. */
  readonly newest: number;
}

/**
 * Sizes, times and numbers of files. The time of change cannot be set by hand, so a file that is edited, or that another
 * one has taken the place of, is told even when size and time of writing are the same.
 * @returns undefined when one of them is missing
 */
export function treeOf(folder: string, files: readonly string[]): Tree | undefined {
  const parts: string[] = [];
  let newest = 0;
  for (const file of files) {
    const info = statSync(`${folder}/${file}`, { throwIfNoEntry: false });
    if (info === undefined) return undefined;
    parts.push(`${info.size} ${info.mtimeMs} ${info.ctimeMs} ${info.ino}`);
    if (info.ctimeMs > newest) newest = info.ctimeMs;
  }
  return { digest: createHash("sha256").update(parts.join("\n")).digest("hex"), newest };
}
