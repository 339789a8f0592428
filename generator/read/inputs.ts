import { readFile, realpath, stat } from "node:fs/promises";
import { join, parse, resolve, sep } from "node:path";
import { andThen, failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Source } from "../source/index.js";
import { isRemote } from "./access.js";
import type { Access, Refusal } from "./access.js";
import { decode } from "./decode.js";
import { isGlob, parseGlob } from "./glob.js";
import { shown } from "./local.js";
import { openRemote } from "./remote.js";
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
    const wanted = { file: (name: string) => readable.test(name), folder: () => true };
    return { kind: "folder", files: await filesBelow(absolute, wanted) };
  }
  if (info !== undefined) return { kind: "file", files: [absolute] };
  if (!isGlob(path)) return report("input/missing", { path });
  const found = await findGlob(absolute);
  return found.files.length === 0 ? report("input/no-match", { path: shown(path, cwd) }) : found;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Reads each file once, whatever it is reached by. */
class Reader {
  readonly #access: Access;
  readonly #read = new Map<string, Result<Source>>();

  constructor(access: Access) {
    this.#access = access;
  }

  async read(path: string): Promise<Result<Source>> {
    const { cwd, limits } = this.#access;
    const real = await realpath(path);
    const known = this.#read.get(real);
    if (known !== undefined) return known;
    const { size } = await stat(real);
    // One byte too many is as bad as all of them, and nothing large is read.
    const bytes = size > limits.bytes ? new Uint8Array(limits.bytes + 1) : await readFile(real);
    const decoded = decode(bytes, shown(path, cwd), limits);
    this.#read.set(real, decoded);
    return decoded;
  }
}

/** How an input that is a URL was not read, in the words of each refusal. */
function sayRefusal(url: string, refusal: Refusal): readonly Diagnostic[] {
  switch (refusal.kind) {
    case "bad":
      return refusal.diagnostics;
    case "host":
      return [report("input/refused-host", { url, host: refusal.host })];
    case "address":
      return [report("input/refused-address", { url, address: refusal.address })];
    case "unreachable":
      return [report("input/unreadable", { path: url, reason: refusal.reason })];
    default:
      return [report("input/unreadable", { path: url, reason: "it leads to no web address" })];
  }
}

async function readUrl(url: string, access: Access): Promise<Result<Source>> {
  if (!URL.canParse(url)) return failure(report("input/missing", { path: url }));
  const opened = await openRemote(new URL(url), access);
  return opened.kind === "opened" ? result(opened.source, []) : failure(...sayRefusal(url, opened));
}

async function readRemote(url: string, access: Access): Promise<Result<Input>> {
  return andThen(await readUrl(url, access), (source) =>
    result({ path: url, kind: "file", sources: [source] }, []),
  );
}

async function readInput(path: string, access: Access, reader: Reader): Promise<Result<Input>> {
  if (isRemote(path)) return readRemote(path, access);
  try {
    const found = await find(path, access.cwd);
    if ("code" in found) return failure(found);
    const read: Result<Source>[] = [];
    for (const file of found.files) read.push(await reader.read(file));
    const sources = read.flatMap((one) => (one.ok ? [one.value] : []));
    return result(
      { path, kind: found.kind, sources },
      read.flatMap((one) => one.diagnostics),
    );
  } catch (error) {
    return failure(report("input/unreadable", { path, reason: reasonOf(error) }));
  }
}

async function readNamed(path: string, access: Access, reader: Reader): Promise<Result<Source>> {
  if (isRemote(path)) return readUrl(path, access);
  try {
    return await reader.read(resolve(access.cwd, path));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return failure(
      missing
        ? report("input/missing", { path })
        : report("input/unreadable", { path, reason: reasonOf(error) }),
    );
  }
}

/** The values of all, with everything that was said. */
async function all<T>(
  paths: readonly string[],
  read: (path: string) => Promise<Result<T>>,
): Promise<Result<readonly T[]>> {
  const results: Result<T>[] = [];
  for (const path of paths) results.push(await read(path));
  return result(
    results.flatMap((one) => (one.ok ? [one.value] : [])),
    results.flatMap((one) => one.diagnostics),
  );
}

/** Reads files that are named one by one, and URLs of allowed hosts, in the order given. */
export function readFiles(
  paths: readonly string[],
  access: Access,
): Promise<Result<readonly Source[]>> {
  const reader = new Reader(access);
  return all(paths, (path) => readNamed(path, access, reader));
}

/**
 * Reads files, folders with all that is below them, what globs match, and URLs of allowed hosts, in the order given; of a
 * folder or a glob in the order of the paths.
 */
export async function readInputs(
  paths: readonly string[],
  access: Access,
): Promise<Result<readonly Input[]>> {
  if (paths.length === 0) return failure(report("input/none", {}));
  const reader = new Reader(access);
  return all(paths, (path) => readInput(path, access, reader));
}
