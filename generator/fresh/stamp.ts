import { createHash } from "node:crypto";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.js";

/** A file and the hash of its text. */
export type Hashed = readonly [path: string, sha256: string];

/** A folder that inputs are looked for in, and the hash of the list of its files. */
export type Listed = readonly [folder: string, sha256: string];

/** What one job left: everything by which a later run can tell that it would make the same again. */
export interface StampedJob {
  /** Undefined when the config has no jobs. */
  readonly job?: string;
  /** Absolute, as all paths here. */
  readonly out: string;
  /** Every file that was read. */
  readonly sources: readonly Hashed[];
  readonly folders: readonly Listed[];
  /** Hash of what Prettier goes by, where it lays out the files. */
  readonly layout?: string;
  readonly stubs: readonly string[];
  /** The files of the output, relative to it, the manifest included. */
  readonly files: readonly string[];
  /** Hash of the sizes, times and numbers of these files. */
  readonly tree: string;
  /** Hash of the manifest, which has the hashes of the others. */
  readonly manifest: string;
  /** What was told; the command line knows its form. */
  readonly told: unknown;
}

/** What a run left beside the project, for the next run with the same words. It is never committed. */
export interface Stamp {
  readonly build: string;
  /** The file name of the config that was found; empty when there was none or it was named. */
  readonly found: string;
  /**
   * Hash of the options of all jobs, where a config had to be run to know them: it may say something else the next time.
   */
  readonly options?: string;
  /** Configs, templates, and what they import; configs that have to be run are not among them. */
  readonly code: readonly Hashed[];
  readonly jobs: readonly StampedJob[];
}

/** The hash of a text, without the byte order mark that reading takes away. */
export function hashOf(bytes: Uint8Array | string): string {
  const marked = typeof bytes !== "string" && bytes[0] === 0xef && bytes[1] === 0xbb;
  return createHash("sha256")
    .update(marked ? bytes.subarray(3) : bytes)
    .digest("hex");
}

/** Options as a stamp knows them. Functions are not in it; they are templates, whose files are hashed. */
export const optionsHash = (jobs: readonly object[]): string => hashOf(JSON.stringify(jobs));

/** Where the stamp of a run lies: runs with the same words in the same folder share it. */
export function stampPath(cwd: string, words: readonly string[]): string {
  const key = hashOf(JSON.stringify([cwd, words])).slice(0, 32);
  return join(cacheFolder(cwd, process.env), `${key}.json`);
}
