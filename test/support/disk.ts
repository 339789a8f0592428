import * as fs from "node:fs";
import type { Disk } from "../../generator/emit/write/disk.js";

/** What a call that never ends is for its process: nothing behind it happens, no `catch` and no `finally` included. */
export class Killed extends Error {}

export type Fate = "ENOSPC" | "EACCES" | "EXDEV" | "EBUSY" | "kill";

const changing = [
  "chmodSync",
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "symlinkSync",
  "utimesSync",
  "writeFileSync",
] as const;

/** A disk on which the call with the number `at`, of those that change something, meets its fate. */
export class FaultyDisk {
  calls = 0;
  readonly disk: Disk;

  constructor(at: number, fate: Fate, only?: (typeof changing)[number]) {
    const guarded = changing.map((name) => {
      const original = fs[name] as (...given: readonly unknown[]) => unknown;
      const call = (...given: readonly unknown[]): unknown => {
        if (only === undefined || only === name) this.calls += 1;
        const dead = fate === "kill" && this.calls >= at;
        // A write that is cut off, by a kill or by a full disk, leaves a part of the file.
        if (this.calls === at && name === "writeFileSync" && fate !== "EACCES")
          fs.writeFileSync(String(given[0]), String(given[1]).slice(0, 3));
        if (dead) throw new Killed();
        if (this.calls === at && (only === undefined || only === name))
          throw Object.assign(new Error(`${fate}: ${name}`), { code: fate });
        return original(...given);
      };
      return [name, call] as const;
    });
    this.disk = { ...fs, ...Object.fromEntries(guarded) } as Disk;
  }
}
