import { dirname, join } from "node:path";
import { parseManifest, manifestPath } from "../manifest.js";
import type { Change } from "../plan.js";
import type { Disk } from "./disk.js";
import { errorCode, remove, stands } from "./disk.js";
import type { Places } from "./places.js";

/** More than this is not linked one by one: such a folder is written in place. */
const mostEntries = 20_000;

/** Says that a folder cannot be exchanged as a whole. Nothing was changed by then. */
export class NotSwappable extends Error {}

/** What an exchange of folders cannot do, and writing in place perhaps can. */
const unswappable: ReadonlySet<string | undefined> = new Set([
  "EBUSY",
  "EXDEV",
  "EPERM",
  "EACCES",
  "EROFS",
  "EINVAL",
]);

function orNotSwappable(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (unswappable.has(errorCode(error))) throw new NotSwappable();
    throw error;
  }
}

/** Gives a file of the output its place in the new tree, with its times; where there are no hard links, as a copy. */
function keep(disk: Disk, from: string, to: string): void {
  try {
    disk.linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === "ENOSPC") throw error;
    disk.copyFileSync(from, to);
    const { atime, mtime } = disk.lstatSync(from);
    disk.utimesSync(to, atime, mtime);
  }
}

/** A folder that is locked against writing is not replaced behind its owner's back. */
function keepMode(disk: Disk, from: string, to: string): void {
  const { mode } = disk.lstatSync(from);
  if ((mode & 0o200) === 0) throw new NotSwappable();
  disk.chmodSync(to, mode);
}

/** Copies the tree as it is, except for the files that change, which are left out. */
class Builder {
  readonly #disk: Disk;
  readonly #places: Places;
  readonly #changing: ReadonlySet<string>;
  #entries = 0;

  constructor(disk: Disk, places: Places, changes: readonly Change[]) {
    this.#disk = disk;
    this.#places = places;
    this.#changing = new Set(changes.map(({ path }) => path));
  }

  /** @param folder with a slash at its end, or empty; relative to the output, with forward slashes */
  keepAll(folder: string): void {
    const { out, beside } = this.#places;
    for (const entry of this.#disk.readdirSync(join(out, folder), { withFileTypes: true })) {
      this.#entries += 1;
      if (this.#entries > mostEntries) throw new NotSwappable();
      const path = folder + entry.name;
      const [from, to] = [join(out, path), join(beside.next, path)];
      if (entry.isDirectory()) this.#keepFolder(path, from, to);
      else if (entry.isSymbolicLink()) this.#keepLink(path, from, to);
      else if (!entry.isFile()) throw new NotSwappable();
      else if (!this.#changing.has(path)) keep(this.#disk, from, to);
    }
  }

  #keepFolder(path: string, from: string, to: string): void {
    this.#disk.mkdirSync(to);
    keepMode(this.#disk, from, to);
    this.keepAll(`${path}/`);
  }

  #keepLink(path: string, from: string, to: string): void {
    if (this.#changing.has(path)) return;
    // A file below a linked folder lies elsewhere, and the folder that is exchanged does not hold it.
    for (const changing of this.#changing)
      if (changing.startsWith(`${path}/`)) throw new NotSwappable();
    this.#disk.symlinkSync(this.#disk.readlinkSync(from), to);
  }
}

/** Removes the folders that deleting has emptied, from the inside out; the first that holds something ends it. */
export function removeEmptyFolders(disk: Disk, root: string, folder: string): void {
  if (folder === ".") return;
  try {
    disk.rmdirSync(join(root, folder));
  } catch {
    return;
  }
  removeEmptyFolders(disk, root, dirname(folder));
}

/** Builds the whole new tree beside the output: what stays is linked, what is new is written. */
function build(disk: Disk, places: Places, changes: readonly Change[]): void {
  const { out, beside } = places;
  const replaces = stands(disk, out);
  if (replaces && disk.lstatSync(out).dev !== disk.lstatSync(dirname(out)).dev)
    throw new NotSwappable();
  orNotSwappable(() => disk.mkdirSync(beside.next, { recursive: true }));
  if (replaces) {
    keepMode(disk, out, beside.next);
    new Builder(disk, places, changes).keepAll("");
  }
  const folders = new Set<string>();
  for (const { path, after } of changes) {
    if (after === undefined) continue;
    const folder = dirname(path);
    if (!folders.has(folder)) disk.mkdirSync(join(beside.next, folder), { recursive: true });
    folders.add(folder);
    disk.writeFileSync(join(beside.next, path), after);
  }
  for (const { path, after } of changes)
    if (after === undefined) removeEmptyFolders(disk, beside.next, dirname(path));
}

/** Whether a file of the old tree is the user's, and the new one has not got it as it is now. */
function isLeftBehind(disk: Disk, from: string, to: string): boolean {
  const there = disk.lstatSync(to, { throwIfNoEntry: false });
  if (there === undefined) return true;
  const here = disk.lstatSync(from);
  return here.ino !== there.ino && here.mtimeMs > there.mtimeMs;
}

/** Brings over what somebody else put into the old tree after it was copied. Files of ours are not looked at. */
function rescue(
  disk: Disk,
  places: Places,
  folder: string,
  ours: Readonly<Record<string, string>>,
): void {
  const { out, beside } = places;
  for (const entry of disk.readdirSync(join(beside.old, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    const [from, to] = [join(beside.old, path), join(out, path)];
    if (entry.isDirectory()) rescue(disk, places, `${path}/`, ours);
    else if (path !== manifestPath && !Object.hasOwn(ours, path) && isLeftBehind(disk, from, to)) {
      disk.mkdirSync(dirname(to), { recursive: true });
      disk.renameSync(from, to);
    }
  }
}

/** Removes the old tree. Its manifest, which tells our files from the user's, goes last. */
export function dropOld(disk: Disk, places: Places): void {
  const { old } = places.beside;
  if (!stands(disk, old)) return;
  const manifest = join(old, manifestPath);
  const text = stands(disk, manifest) ? disk.readFileSync(manifest, "utf8") : "";
  rescue(disk, places, "", parseManifest(text).files);
  for (const name of disk.readdirSync(old))
    if (name !== manifestPath) remove(disk, join(old, name));
  remove(disk, old);
}

/**
 * Writes the changes by exchanging the whole folder: the new tree is complete before the old one moves aside. Between
 * the two renames, which follow each other at once, there is no output; `recover` then puts the old one back.
 * @throws NotSwappable when the folder cannot be exchanged; errors of the file system. The output is as it was then
 */
export function swapFolder(disk: Disk, places: Places, changes: readonly Change[]): void {
  const { out, beside } = places;
  const replaces = stands(disk, out);
  try {
    build(disk, places, changes);
    if (replaces) orNotSwappable(() => disk.renameSync(out, beside.old));
  } catch (error) {
    remove(disk, beside.folder);
    throw error;
  }
  try {
    disk.renameSync(beside.next, out);
  } catch (error) {
    if (replaces) disk.renameSync(beside.old, out);
    remove(disk, beside.folder);
    throw error;
  }
}
