import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Source } from "../source/index.js";
import { isGlob, parseGlob } from "./glob.js";
import { filesBelow } from "./walk.js";

const readable = /\.(?:md|markdown|mdx|txt|json|ya?ml)$/iu;

/** What an input names: one file that must be a spec, or what a folder or a glob reaches, of which some may be. */
export interface Input {
  /** As the user wrote it. */
  readonly path: string;
  readonly kind: "file" | "folder" | "glob";
  /** A file that several inputs reach is the same source in each. */
  readonly sources: readonly Source[];
}

/** Relative to the working directory where that is shorter, with forward slashes: the same on every machine. */
function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  const chosen = near.startsWith("..") || isAbsolute(near) ? path : near;
  return chosen.split(sep).join("/");
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** The files that an input names, and how. */
interface Found {
  readonly kind: Input["kind"];
  readonly files: readonly string[];
}

/** Splits a pattern behind the last folder that is there as it is written. */
async function splitGlob(
  absolute: string,
): Promise<{ readonly base: string; readonly pattern: string }> {
  const { root } = parse(absolute);
  const names = absolute.slice(root.length).split(sep);
  let base = root;
  while (names.length > 1 && (await isFolder(join(base, names[0] ?? ""))))
    base = join(base, names.shift() ?? "");
  return { base, pattern: names.join("/") };
}

async function findGlob(absolute: string): Promise<Found> {
  const { base, pattern } = await splitGlob(absolute);
  const { matches, enters } = parseGlob(pattern);
  const file = (path: string): boolean => readable.test(path) && matches(path);
  return { kind: "glob", files: await filesBelow(base, { file, folder: enters }) };
}

/** A path that exists is what it says, whatever letters it has. */
async function find(path: string, cwd: string): Promise<Found | Diagnostic> {
  const absolute = resolve(cwd, path);
  const info = await stat(absolute).catch(() => undefined);
  if (info?.isDirectory() === true) {
    const all = { file: (name: string) => readable.test(name), folder: () => true };
    return { kind: "folder", files: await filesBelow(absolute, all) };
  }
  if (info !== undefined) return { kind: "file", files: [absolute] };
  if (!isGlob(path)) return report("input/missing", { path });
  const found = await findGlob(absolute);
  return found.files.length === 0 ? report("input/no-match", { path: shown(path, cwd) }) : found;
}

function reasonOf(error: unknown): string {
  if (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_ENCODING_INVALID_ENCODED_DATA"
  )
    return "it is not UTF-8";
  return error instanceof Error ? error.message : String(error);
}

/** Reads each file once, whatever it is reached by. */
class Reader {
  readonly #cwd: string;
  readonly #read = new Map<string, Source>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  async read(path: string): Promise<Source> {
    const real = await realpath(path);
    const known = this.#read.get(real);
    if (known !== undefined) return known;
    const bytes = await readFile(path);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const source = { path: shown(path, this.#cwd), text };
    this.#read.set(real, source);
    return source;
  }
}

async function readInput(path: string, cwd: string, reader: Reader): Promise<Input | Diagnostic> {
  try {
    const found = await find(path, cwd);
    if ("code" in found) return found;
    const sources: Source[] = [];
    for (const file of found.files) sources.push(await reader.read(file));
    return { path, kind: found.kind, sources };
  } catch (error) {
    return report("input/unreadable", { path, reason: reasonOf(error) });
  }
}

async function readNamed(path: string, reader: Reader, cwd: string): Promise<Source | Diagnostic> {
  try {
    return await reader.read(resolve(cwd, path));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing
      ? report("input/missing", { path })
      : report("input/unreadable", { path, reason: reasonOf(error) });
  }
}

/** Reads files that are named one by one, in the order given. */
export async function readFiles(
  paths: readonly string[],
  cwd: string,
): Promise<Result<readonly Source[]>> {
  const reader = new Reader(cwd);
  const read: (Source | Diagnostic)[] = [];
  for (const path of paths) read.push(await readNamed(path, reader, cwd));
  const sources = read.filter((one) => "text" in one);
  return result(
    sources,
    read.filter((one) => "code" in one),
  );
}

/**
 * Reads files, folders with all that is below them, and what globs match, in the order given; of a folder or a glob in
 * the order of the paths.
 */
export async function readInputs(
  paths: readonly string[],
  cwd: string,
): Promise<Result<readonly Input[]>> {
  if (paths.length === 0) return { ok: false, diagnostics: [report("input/none", {})] };
  const reader = new Reader(cwd);
  const read: (Input | Diagnostic)[] = [];
  for (const path of paths) read.push(await readInput(path, cwd, reader));
  const inputs = read.filter((one) => "sources" in one);
  return result(
    inputs,
    read.filter((one) => "code" in one),
  );
}
