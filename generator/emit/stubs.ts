import { link, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";

/** A handler file of the user's: written once, when it is absent, and never opened again. */
export interface Stub {
  /** Below the stubs folder. */
  readonly path: string;
  readonly text: string;
}

/** Gives a text its place in one step: a stub that is there is never opened again, so it must not be there by half. */
async function create(folder: string, path: string, text: string): Promise<void> {
  const draft = join(folder, `.${path}.specwright-${process.pid}`);
  try {
    await writeFile(draft, text);
    await link(draft, join(folder, path));
  } catch (error) {
    if (exists(error)) throw error;
    // There are file systems without hard links.
    await writeFile(join(folder, path), text, { flag: "wx" });
  } finally {
    await rm(draft, { force: true });
  }
}

function exists(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

/** @returns whether the stub was absent and is there now */
async function createOne(folder: string, { path, text }: Stub): Promise<boolean> {
  try {
    await create(folder, path, text);
    return true;
  } catch (error) {
    if (exists(error)) return false;
    throw error;
  }
}

/** Creates the stubs that are absent. @returns the paths of those that were created */
export async function createStubs(
  folder: string,
  stubs: readonly Stub[],
): Promise<Result<readonly string[]>> {
  const created: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const stub of stubs) if (await createOne(folder, stub)) created.push(stub.path);
    return result(created, []);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return failure(report("output/stubs-unwritable", { path: folder, reason: error.message }));
  }
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
