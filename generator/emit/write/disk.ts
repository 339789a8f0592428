import * as fs from "node:fs";

/**
 * Every call by which the output is written. Tests hand in one that fails, or that stops for good, at a chosen call.
 * All of them are synchronous: nothing of this process can come between two renames.
 */
export type Disk = Pick<
  typeof fs,
  | "chmodSync"
  | "copyFileSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "readFileSync"
  | "readdirSync"
  | "readlinkSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "rmdirSync"
  | "symlinkSync"
  | "utimesSync"
  | "writeFileSync"
>;

export const systemDisk: Disk = fs;

/** The code of an error of the file system, such as `ENOSPC`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

/** Whether something stands at a path, be it a link that leads nowhere. */
export function stands(disk: Disk, path: string): boolean {
  try {
    return disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (errorCode(error) === "ENOTDIR") return false;
    throw error;
  }
}

/** Removes a file or a whole folder, if it is there. */
export function remove(disk: Disk, path: string): void {
  disk.rmSync(path, { recursive: true, force: true });
}
