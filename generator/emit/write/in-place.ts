import { dirname, join } from "node:path";
import type { Change } from "../plan.js";
import type { Disk } from "./disk.js";
import { errorCode, remove, stands } from "./disk.js";
import type { Places } from "./places.js";
import { removeEmptyFolders } from "./swap.js";

/** A file that changes, as the journal knows it. Its texts lie in the workplace. */
export interface Entry {
  readonly path: string;
  /** Whether there was such a file, and whether there is to be one. */
  readonly before: boolean;
  readonly after: boolean;
  /** The hash of what was there, where the backup is the same file and would change with it. */
  readonly sha256?: string;
}

/**
 * Keeps what stands in a file. It is replaced by a rename, so a link stays what it was, and costs nothing; but for somebody
 * who edits the file itself after a kill, for which its hash has to be known.
 * @returns whether it is a link
 */
function keepOld(disk: Disk, from: string, to: string, isHashed: boolean): boolean {
  try {
    if (isHashed && disk.lstatSync(from).isFile()) {
      disk.linkSync(from, to);
      return true;
    }
  } catch (error) {
    if (errorCode(error) === undefined || errorCode(error) === "ENOSPC") throw error;
  }
  disk.copyFileSync(from, to);
  return false;
}

/** Lays out what is to be and what is, and says so for the journal. */
function prepare(
  disk: Disk,
  { out, inside }: Places,
  changes: readonly Change[],
): readonly Entry[] {
  const folders = new Set<string>();
  const placeIn = (root: string, path: string): string => {
    const file = join(root, path);
    const folder = dirname(file);
    if (!folders.has(folder)) disk.mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  return changes.map(({ path, before, after, bytes = after, sha256 }) => {
    if (bytes !== undefined) disk.writeFileSync(placeIn(inside.next, path), bytes);
    const entry = { path, before: before !== undefined, after: after !== undefined };
    if (!entry.before) return entry;
    const old = placeIn(inside.old, path);
    const isLink = keepOld(disk, join(out, path), old, sha256 !== undefined);
    return isLink && sha256 !== undefined ? { ...entry, sha256 } : entry;
  });
}

/** The journal is whole or absent: from here on the changes are carried out, if not by this run then by the next one. */
function writeJournal(disk: Disk, { inside }: Places, entries: readonly Entry[]): void {
  const draft = `${inside.journal}.new`;
  disk.writeFileSync(draft, JSON.stringify(entries), { flush: true });
  disk.renameSync(draft, inside.journal);
}

/** Puts every file in its place. What was done before is not done again. */
export function carryOut(disk: Disk, { out, inside }: Places, entries: readonly Entry[]): void {
  for (const { path, after } of entries) {
    const [next, target] = [join(inside.next, path), join(out, path)];
    if (!after) {
      disk.rmSync(target, { force: true });
      removeEmptyFolders(disk, out, dirname(path));
    } else if (stands(disk, next)) {
      disk.mkdirSync(dirname(target), { recursive: true });
      disk.renameSync(next, target);
    }
  }
}

/** Takes every file back. What was not done is not taken back. */
function takeBack(disk: Disk, { out, inside }: Places, entries: readonly Entry[]): void {
  for (const { path, before } of entries.toReversed()) {
    const [old, target] = [join(inside.old, path), join(out, path)];
    if (before) {
      disk.mkdirSync(dirname(target), { recursive: true });
      disk.renameSync(old, target);
    } else if (!stands(disk, join(inside.next, path))) {
      disk.rmSync(target, { force: true });
      removeEmptyFolders(disk, out, dirname(path));
    }
  }
}

/**
 * Writes the changes file by file, for a folder that cannot be exchanged. A process that is killed in between leaves a
 * journal, by which the next run finishes the work.
 * @throws errors of the file system. The output is as it was then
 */
export function writeInPlace(disk: Disk, places: Places, changes: readonly Change[]): void {
  const { folder, journal } = places.inside;
  let entries: readonly Entry[];
  try {
    disk.mkdirSync(folder, { recursive: true });
    entries = prepare(disk, places, changes);
    writeJournal(disk, places, entries);
  } catch (error) {
    remove(disk, folder);
    throw error;
  }
  try {
    carryOut(disk, places, entries);
  } catch (error) {
    takeBack(disk, places, entries);
    remove(disk, journal);
    remove(disk, folder);
    throw error;
  }
}
