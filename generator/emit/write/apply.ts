import { join, sep } from "node:path";
import { failure, report, result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import type { Change, Plan } from "../plan.js";
import { errorCode, remove, stands, systemDisk } from "./disk.js";
import type { Disk } from "./disk.js";
import { writeInPlace } from "./in-place.js";
import { placesOf } from "./places.js";
import type { Places } from "./places.js";
import { NotSwappable, dropOld, swapFolder } from "./swap.js";

/** How the output is written; what is left out is as in a run of the command line. */
export interface WriteOptions {
  readonly disk?: Disk;
  /** Whether the folder stays the same one, as those who watch it need; a kill in between is then healed by the next run. */
  readonly inPlace?: boolean;
}

/** An error of the file system as a diagnostic; a fault of ours goes on. */
export function unwritable(path: string, error: unknown): Result<never> {
  if (errorCode(error) === undefined) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  return failure(report("output/unwritable", { path, reason }));
}

function workingDirectory(disk: Disk): string {
  try {
    return disk.realpathSync(process.cwd());
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return "";
  }
}

/** A folder in which somebody works, or that is a repository, is not moved away. */
function isHome(disk: Disk, { out }: Places): boolean {
  const here = workingDirectory(disk);
  return here === out || here.startsWith(out + sep) || stands(disk, join(out, ".git"));
}

function swapOrWrite(disk: Disk, places: Places, changes: readonly Change[]): void {
  try {
    swapFolder(disk, places, changes);
  } catch (error) {
    if (!(error instanceof NotSwappable)) throw error;
    writeInPlace(disk, places, changes);
  }
}

/** What is left when the output is written. It does no harm: when it cannot be removed, the next run tries again. */
function cleanUp(disk: Disk, places: Places): void {
  try {
    dropOld(disk, places);
    remove(disk, places.beside.folder);
    remove(disk, places.inside.journal);
    remove(disk, places.inside.folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/**
 * Writes what a plan says: all of it, or nothing. Files that stay the same keep their times, and files that are not ours
 * stay. See decision 0011.
 */
export function applyPlan(plan: Plan, options: WriteOptions = {}): Result<Plan> {
  const { disk = systemDisk, inPlace = false } = options;
  if (plan.changes.length === 0) return result(plan, []);
  try {
    const places = placesOf(disk, plan.out);
    const write = inPlace || isHome(disk, places) ? writeInPlace : swapOrWrite;
    write(disk, places, plan.changes);
    cleanUp(disk, places);
    return result(plan, []);
  } catch (error) {
    return unwritable(plan.out, error);
  }
}
