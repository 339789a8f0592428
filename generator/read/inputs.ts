import { readFile, readdir, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Source } from "../source/index.js";

const readable = /\.(?:md|markdown|mdx|txt)$/iu;
/** Folders that hold no specs of the user's. */
const skipped = new Set(["node_modules", ".git"]);

/** What an input names: one file that must be a spec, or what a folder holds, of which some may be. */
export interface Input {
  /** As the user wrote it. */
  readonly path: string;
  readonly folder: boolean;
  readonly sources: readonly Source[];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    sorted.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() && readable.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}

/** Relative to the working directory where that is shorter, with forward slashes: the same on every machine. */
function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  const chosen = near.startsWith("..") || isAbsolute(near) ? path : near;
  return chosen.split(sep).join("/");
}

async function readSource(path: string, cwd: string): Promise<Source> {
  const bytes = await readFile(path);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return { path: shown(path, cwd), text };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8";
  return error instanceof Error ? error.message : String(error);
}

async function readInput(path: string, cwd: string): Promise<Input | Diagnostic> {
  const absolute = resolve(cwd, path);
  const info = await stat(absolute).catch(() => undefined);
  if (info === undefined) return report("input/missing", { path });
  try {
    const folder = info.isDirectory();
    const files = folder ? await filesBelow(absolute) : [absolute];
    return { path, folder, sources: await Promise.all(files.map((file) => readSource(file, cwd))) };
  } catch (error) {
    return report("input/unreadable", { path, reason: reasonOf(error) });
  }
}

/** Reads files, and folders with all that is below them, in the order given; a folder's files in the order of their names. */
export async function readInputs(paths: readonly string[], cwd: string): Promise<Result<readonly Input[]>> {
  if (paths.length === 0) return { ok: false, diagnostics: [report("input/none", {})] };
  const read = await Promise.all(paths.map((path) => readInput(path, cwd)));
  const inputs = read.filter((one) => "sources" in one);
  return result(inputs, read.filter((one) => "code" in one));
}
