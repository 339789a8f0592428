import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { report } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";

/** A handler file of the user's: written once, when it is absent, and never opened again. */
export interface Stub {
  /** Below the stubs folder. */
  readonly path: string;
  readonly text: string;
}

function exists(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** Creates the stubs that are absent. @returns the paths of those that were created */
export async function createStubs(
  folder: string,
  stubs: readonly Stub[],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const created: string[] = [];
  for (const { path, text } of stubs) {
    try {
      await writeFile(join(folder, path), text, { flag: "wx" });
      created.push(path);
    } catch (error) {
      if (!exists(error)) throw error;
    }
  }
  return created;
}

/** Stubs of an earlier run whose operation is gone, and which are still there. */
export async function orphanStubs(
  folder: string,
  earlier: readonly string[],
  now: readonly string[],
): Promise<readonly Diagnostic[]> {
  const wanted = new Set(now);
  const gone = earlier.filter((path) => !wanted.has(path));
  if (gone.length === 0) return [];
  const present = new Set(await readdir(folder).catch(() => []));
  return gone
    .filter((path) => present.has(path))
    .map((path) => report("output/orphan-stub", { path }));
}
