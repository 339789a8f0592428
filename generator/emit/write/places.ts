import { basename, dirname, join, resolve } from "node:path";
import type { Disk } from "./disk.js";
import { errorCode, stands } from "./disk.js";

/** Where a run keeps what is not yet, or no longer, the output. */
export interface Workplace {
  /** The folder that holds the rest of these, and is gone when no run is under way. */
  readonly folder: string;
  readonly next: string;
  readonly old: string;
  readonly journal: string;
}

/** The paths that writing an output folder works with, all absolute, links resolved. */
export interface Places {
  readonly out: string;
  readonly lock: string;
  /** Beside the output: the new tree is built here and takes its place by renames. */
  readonly beside: Workplace;
  /** In the output, for where the folder itself cannot be moved. */
  readonly inside: Workplace;
}

function workplace(folder: string): Workplace {
  return {
    folder,
    next: join(folder, "next"),
    old: join(folder, "old"),
    journal: join(folder, "journal.json"),
  };
}

/** Where a path leads; also when what it names, or what a link names, is still to be made. */
function real(disk: Disk, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    const parent = dirname(path);
    if (stands(disk, path)) return real(disk, resolve(parent, disk.readlinkSync(path)));
    return parent === path ? path : join(real(disk, parent), basename(path));
  }
}

export function placesOf(disk: Disk, folder: string): Places {
  const out = real(disk, resolve(folder));
  const hidden = join(dirname(out), `.${basename(out)}.specwright`);
  return {
    out,
    lock: `${hidden}.lock`,
    beside: workplace(hidden),
    inside: workplace(join(out, ".specwright")),
  };
}
