import { failure, report } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import { unwritable } from "./apply.js";
import { errorCode, systemDisk } from "./disk.js";
import type { Disk } from "./disk.js";
import { acquire, release } from "./lock.js";
import { placesOf } from "./places.js";
import type { Places } from "./places.js";
import { isCutOff, recover } from "./recover.js";

/** How long a run waits for another one, in milliseconds. */
const patience = 5 * 60_000;

/** A folder beside which nothing may be created is locked in itself. */
async function lockOf(disk: Disk, places: Places, wait: number): Promise<string | undefined> {
  try {
    return (await acquire(disk, places.lock, wait)) ? places.lock : undefined;
  } catch (error) {
    if (errorCode(error) !== "EACCES" && errorCode(error) !== "EROFS") throw error;
    const lock = `${places.inside.folder}.lock`;
    return (await acquire(disk, lock, wait)) ? lock : undefined;
  }
}

/** Does work on an output folder while no other run does, after mending what a run that was cut off left there. */
export async function withOutput<T>(
  out: string,
  work: () => Promise<Result<T>>,
  disk: Disk = systemDisk,
  wait: number = patience,
): Promise<Result<T>> {
  let lock: string | undefined;
  try {
    const places = placesOf(disk, out);
    lock = await lockOf(disk, places, wait);
    if (lock === undefined)
      return failure(report("output/locked", { path: out, lock: places.lock }));
    recover(disk, places);
  } catch (error) {
    if (lock !== undefined) release(disk, lock);
    return unwritable(out, error);
  }
  try {
    return await work();
  } finally {
    release(disk, lock);
  }
}

/** Mends what a run that was cut off left, for a command that only reads the output. Mostly there is nothing to do. */
export async function mendOutput(out: string, disk: Disk = systemDisk): Promise<Result<undefined>> {
  const nothing = { ok: true, value: undefined, diagnostics: [] } as const;
  try {
    if (!isCutOff(disk, placesOf(disk, out))) return nothing;
  } catch (error) {
    return unwritable(out, error);
  }
  return withOutput(out, () => Promise.resolve(nothing), disk);
}
