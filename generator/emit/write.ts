import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Change, Plan } from "./plan.js";

async function stage(folder: string, changes: readonly Change[]): Promise<void> {
  for (const { path, after } of changes) {
    if (after === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), after);
  }
}

/** Renames within one file system: each file is the old one or the new one, never half of it. */
async function swap(folder: string, out: string, changes: readonly Change[]): Promise<void> {
  for (const { path, after } of changes) {
    const target = join(out, path);
    if (after === undefined) {
      await rm(target, { force: true });
      await removeEmptyFolders(out, dirname(path));
    } else {
      await mkdir(dirname(target), { recursive: true });
      await rename(join(folder, path), target);
    }
  }
}

/** Folders that deleting has emptied, from the inside out; the first that holds something ends it. */
async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  if (folder === ".") return;
  try {
    await rmdir(join(out, folder));
  } catch {
    return;
  }
  await removeEmptyFolders(out, dirname(folder));
}

/**
 * Writes what a plan says. Everything is written beside the output first, so that a full disk or a missing right leaves
 * the old output as it was; files that stay the same are not touched.
 */
export async function applyPlan(plan: Plan): Promise<Result<Plan>> {
  if (plan.changes.length === 0) return result(plan, []);
  let folder: string | undefined;
  try {
    await mkdir(plan.out, { recursive: true });
    folder = await mkdtemp(join(plan.out, ".specwright-"));
    await stage(folder, plan.changes);
    await swap(folder, plan.out, plan.changes);
    return result(plan, []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(report("output/unwritable", { path: plan.out, reason }));
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
