import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { KnownFiles } from "./known-files.js";
import { manifestPath, parseManifest, sha256 } from "./manifest.js";
import type { Ownership } from "./manifest.js";
import { isMissing } from "./missing.js";

/** A file to be, and what stands in its place now. */
export interface Change {
  /** Relative to the output folder. */
  readonly path: string;
  /** Undefined when the file does not exist. */
  readonly before: string | undefined;
  /** Undefined when the file is to be deleted. */
  readonly after: string | undefined;
  /** `after` as UTF-8, where that was made already. */
  readonly bytes?: Uint8Array | undefined;
  /** The hash of `before`, where that is known already. */
  readonly sha256?: string | undefined;
}

/** What a run would do to the output folder. */
export interface Plan {
  /** Absolute. */
  readonly out: string;
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A file that stands in the way: changed by hand since we wrote it, or never ours. */
function obstacle(change: Change, owned: Ownership): Diagnostic | undefined {
  const { path, before, after } = change;
  if (before === undefined || before === after) return undefined;
  const hash = Object.hasOwn(owned.files, path) ? owned.files[path] : undefined;
  if (hash === (change.sha256 ?? sha256(before))) return undefined;
  return hash === undefined
    ? report("output/foreign", { path })
    : report("output/edited", { path });
}

/** Reads files below a folder. Where a whole folder is missing, nothing in it is asked for. */
function readerOf(
  root: string,
  files: ReadonlyMap<string, string>,
  known: KnownFiles | undefined,
): (path: string) => string | undefined {
  const folders = new Map<string, boolean>();
  return (path) => {
    const folder = dirname(path);
    const isThere = folders.get(folder) ?? existsSync(join(root, folder));
    folders.set(folder, isThere);
    if (!isThere) return undefined;
    const file = join(root, path);
    return known === undefined ? readIfPresent(file) : known.textIn(file, path, files.get(path));
  };
}

/**
 * What the run before this one left in an output folder.
 * @param known what this process knows of its files, where it goes on
 */
export async function readOwnership(out: string, known?: KnownFiles): Promise<Ownership> {
  const text = readIfPresent(join(out, manifestPath)) ?? "";
  return known === undefined ? parseManifest(text) : known.manifests.parse(text);
}

/**
 * Compares the files of a run with the output folder. Files that an earlier run wrote and this one does not are to be
 * deleted; files that were never ours are not looked at.
 * @param force takes back what was edited by hand
 * @param known what this process knows of these files, where it goes on
 */
export async function planWrite(
  out: string,
  files: ReadonlyMap<string, string>,
  previous: Ownership,
  force: boolean,
  known?: KnownFiles,
): Promise<Result<Plan>> {
  const stale = Object.keys(previous.files).filter((path) => !files.has(path) && isInside(path));
  const paths = [...files.keys(), ...stale];
  const read = readerOf(out, files, known);
  // Of what stays the same nothing is kept: a large output would be in memory twice.
  const kept = paths.flatMap((path): readonly Change[] => {
    const [before, after] = [read(path), files.get(path)];
    if (before === after) return [];
    const bytes = after === undefined ? undefined : known?.bytesOf(path, after);
    const hash = before === undefined ? undefined : known?.hashOfStanding(path, before);
    return [{ path, before, after, bytes, sha256: hash }];
  });
  const isManifest = ({ path }: Change): boolean => path === manifestPath;
  const obstacles = force
    ? []
    : kept
        .filter((change) => !isManifest(change))
        .flatMap((change) => obstacle(change, previous) ?? []);
  known?.keepOnly(files);
  // The manifest is swapped last: until then the old one owns what is left of the old output.
  const ordered = [...kept.filter((change) => !isManifest(change)), ...kept.filter(isManifest)];
  return result({ out, changes: ordered, unchanged: paths.length - kept.length }, obstacles);
}

/** Whether a path stays inside the output folder, whatever a template or an edited manifest says. */
export function isInside(path: string): boolean {
  return !outside.test(path);
}

/** A step that is empty, `.` or `..`, or a letter that may lead on. */
const outside = /(?:^|\/)\.{0,2}(?:\/|$)|[\\\0]/u;
