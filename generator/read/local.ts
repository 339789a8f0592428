import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { closest } from "../diagnostics/index.js";
import { isWithin } from "./access.js";
import type { Access, Opened, Refusal } from "./access.js";
import { decode } from "./decode.js";

const posix = (path: string): string => path.split(sep).join("/");

/** Relative to the working directory where that is shorter, with forward slashes: the same on every machine. */
export function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  const chosen = near.startsWith("..") || isAbsolute(near) ? path : near;
  return posix(chosen);
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

/** The URI of a file, the same whichever links lead there. */
export async function fileUri(path: string): Promise<string> {
  return pathToFileURL(await real(path)).href;
}

function pathOf(url: URL): string | undefined {
  try {
    return url.host === "" ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}

async function guessFor(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  return closest(basename(path), names);
}

function reasonOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "it cannot be read";
}

async function read(path: string, access: Access, cwd: string): Promise<Opened | Refusal> {
  const { limits } = access;
  const info = await stat(path);
  if (!info.isFile()) return { kind: "missing", path: shown(path, cwd), guess: undefined };
  // Before it is read, so that nothing large is.
  const bytes = info.size > limits.bytes ? new Uint8Array(limits.bytes + 1) : await readFile(path);
  const decoded = decode(bytes, shown(path, cwd), limits);
  return decoded.ok
    ? { kind: "opened", source: decoded.value, uri: pathToFileURL(path).href }
    : { kind: "bad", diagnostics: decoded.diagnostics };
}

/**
 * Opens what a reference names by a `file:` URI: a file below one of the allowed paths, by what is written and, once its
 * links are followed, by where it lies. Nothing outside is touched.
 */
export async function openLocal(url: URL, access: Access): Promise<Opened | Refusal> {
  const path = pathOf(url);
  if (path === undefined) return { kind: "path", path: url.href };
  const cwd = await real(access.cwd);
  // As the config would name it, which is the same on every machine.
  const refused = { kind: "path", path: posix(relative(cwd, path)) } as const;
  const outer = access.paths.map((one) => resolve(access.cwd, one));
  const allowed = [...outer, ...(await Promise.all(outer.map(real)))];
  const isAllowed = (one: string): boolean => allowed.some((each) => isWithin(one, each));
  if (!isAllowed(path)) return refused;
  try {
    const found = await realpath(path);
    return isAllowed(found) ? await read(found, access, cwd) : refused;
  } catch (error) {
    const reason = reasonOf(error);
    return ["ENOENT", "ENOTDIR"].includes(reason)
      ? { kind: "missing", path: shown(path, cwd), guess: await guessFor(path) }
      : { kind: "unreachable", reason };
  }
}
