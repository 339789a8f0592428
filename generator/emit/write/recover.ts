import { join } from "node:path";
import { sha256 as hashOf } from "../manifest.js";
import { isInside } from "../plan.js";
import type { Disk } from "./disk.js";
import { remove, stands } from "./disk.js";
import { carryOut } from "./in-place.js";
import type { Entry } from "./in-place.js";
import type { Places } from "./places.js";
import { dropOld } from "./swap.js";

/** Whether a run was cut off and left something to be done. */
export function isCutOff(disk: Disk, { beside, inside }: Places): boolean {
  return stands(disk, beside.folder) || stands(disk, inside.folder);
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === "object" &&
    value !== null &&
    "path" in value &&
    "before" in value &&
    "after" in value &&
    typeof value.path === "string" &&
    isInside(value.path) &&
    typeof value.before === "boolean" &&
    typeof value.after === "boolean" &&
    (!("sha256" in value) || typeof value.sha256 === "string")
  );
}

function readJournal(disk: Disk, { inside }: Places): readonly Entry[] {
  if (!stands(disk, inside.journal)) return [];
  const value: unknown = JSON.parse(disk.readFileSync(inside.journal, "utf8"));
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

/** Whether a file still is as the run that was cut off found it. One that was changed since is the user's again. */
function isUntouched(
  disk: Disk,
  { out, inside }: Places,
  { path, before, sha256 }: Entry,
): boolean {
  const [old, target] = [join(inside.old, path), join(out, path)];
  if (!before || !stands(disk, target)) return before === stands(disk, target);
  // A backup that is a link is edited with the file.
  if (sha256 !== undefined) return hashOf(disk.readFileSync(target)) === sha256;
  return stands(disk, old) && disk.readFileSync(old).equals(disk.readFileSync(target));
}

/**
 * Finishes what a run that was cut off left: an exchange of folders is taken back or completed, a journal is carried
 * out, what was only prepared is thrown away.
 * @throws errors of the file system
 */
export function recover(disk: Disk, places: Places): void {
  const { out, beside, inside } = places;
  if (stands(disk, beside.old) && !stands(disk, out)) disk.renameSync(beside.old, out);
  if (stands(disk, beside.folder)) {
    dropOld(disk, places);
    remove(disk, beside.folder);
  }
  if (!stands(disk, inside.folder)) return;
  const entries = readJournal(disk, places).filter((entry) => isUntouched(disk, places, entry));
  carryOut(disk, places, entries);
  remove(disk, inside.journal);
  remove(disk, inside.folder);
}
