import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Disk } from "./disk.js";
import { errorCode, stands } from "./disk.js";

/** Who holds a lock. */
interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When the process started, as its system counts; empty where that cannot be known. A pid is used again. */
  readonly start: string;
}

/** Where a process runs since: the 22nd field of its entry, counted behind the name, which may hold blanks. */
function startOf(pid: number): string {
  try {
    const entry = readFileSync(`/proc/${pid}/stat`, "utf8");
    return entry.slice(entry.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    if (!("host" in value && "pid" in value && "start" in value)) return undefined;
    const { host, pid, start } = value;
    if (typeof host !== "string" || typeof pid !== "number" || typeof start !== "string")
      return undefined;
    return { host, pid, start };
  } catch {
    return undefined;
  }
}

/** Of a process on another machine nothing is known, so its lock counts for as long as a run may reasonably take. */
const longestRun = 10 * 60_000;

function isStale(disk: Disk, lock: string, text: string): boolean {
  const owner = parseOwner(text);
  if (owner?.host === hostname() && owner.pid === process.pid && !held.has(lock)) return true;
  if (owner?.host === hostname())
    return !isAlive(owner.pid) || (owner.start !== "" && owner.start !== startOf(owner.pid));
  const age = Date.now() - (disk.lstatSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age > longestRun;
}

/** The locks of this process. One that is not among them could not be removed when it was given back. */
const held = new Set<string>();
let taken = 0;

/** A draft that cannot be removed does no harm; `sweep` finds it later. */
function discard(disk: Disk, path: string): void {
  try {
    disk.rmSync(path, { force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** Creates the lock with its text in one step. @returns whether it was free */
function take(disk: Disk, lock: string): boolean {
  const owner: Owner = { host: hostname(), pid: process.pid, start: startOf(process.pid) };
  const text = JSON.stringify(owner);
  taken += 1;
  const draft = `${lock}.${process.pid}.${taken}`;
  try {
    disk.writeFileSync(draft, text);
    disk.linkSync(draft, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    // Where there are no hard links, a kill between the two steps of this leaves a lock without an owner.
    if (errorCode(error) === "EPERM" || errorCode(error) === "ENOTSUP")
      return takeWithoutLink(disk, lock, text);
    throw error;
  } finally {
    discard(disk, draft);
  }
}

function takeWithoutLink(disk: Disk, lock: string, text: string): boolean {
  try {
    disk.writeFileSync(lock, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock whose owner is gone. Another run may do the same, so what was moved away is looked at again. */
function breakStale(disk: Disk, lock: string): void {
  const read = (path: string): string | undefined => {
    try {
      return disk.readFileSync(path, "utf8");
    } catch (error) {
      if (errorCode(error) === "ENOENT") return undefined;
      throw error;
    }
  };
  const text = read(lock);
  if (text === undefined || !isStale(disk, lock, text)) return;
  taken += 1;
  const moved = `${lock}.stale.${process.pid}.${taken}`;
  try {
    disk.renameSync(lock, moved);
    if (read(moved) !== text && !stands(disk, lock)) disk.renameSync(moved, lock);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  disk.rmSync(moved, { force: true });
}

/** Removes what runs that were killed while they took the lock have left. */
function sweep(disk: Disk, lock: string): void {
  const prefix = `${basename(lock)}.`;
  for (const name of disk.readdirSync(dirname(lock))) {
    const pid = name.startsWith(prefix) ? Number(/\d+/u.exec(name.slice(prefix.length))?.[0]) : NaN;
    // Only one run of a process holds a lock, so what else is there of this process is left over as well.
    if (Number.isInteger(pid) && (pid === process.pid || !isAlive(pid)))
      discard(disk, join(dirname(lock), name));
  }
}

/**
 * Waits until no other run holds the lock, and takes it. A lock whose process is gone is broken.
 * @param patience in milliseconds
 * @returns whether it could be taken in time
 */
export async function acquire(disk: Disk, lock: string, patience: number): Promise<boolean> {
  disk.mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += 20) {
    if (take(disk, lock)) {
      sweep(disk, lock);
      held.add(lock);
      return true;
    }
    breakStale(disk, lock);
    if (waited >= patience) return false;
    await pause(20);
  }
}

/** A lock that cannot be removed does no harm: it is stale when this process has ended. */
export function release(disk: Disk, lock: string): void {
  held.delete(lock);
  discard(disk, lock);
}
