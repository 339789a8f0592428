import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Change, Plan } from "./plan.js";

/** Folders of a run inside the output folder, so that moving a file is a rename within one file system. */
interface Staging {
  readonly next: string;
  readonly old: string;
}

async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function stage({ next }: Staging, changes: readonly Change[]): Promise<void> {
  for (const { path, after } of changes) {
    if (after === undefined) continue;
    await mkdir(dirname(join(next, path)), { recursive: true });
    await writeFile(join(next, path), after);
  }
}

/** Puts one file in its place, and notes how to take it back. */
async function swapOne(
  { next, old }: Staging,
  out: string,
  change: Change,
  undo: (() => Promise<void>)[],
): Promise<void> {
  const target = join(out, change.path);
  if (change.before !== undefined) {
    await moveTo(target, join(old, change.path));
    undo.push(() => rename(join(old, change.path), target));
  }
  if (change.after !== undefined) {
    await moveTo(join(next, change.path), target);
    undo.push(() => rm(target));
  }
}

async function swap(staging: Staging, out: string, changes: readonly Change[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const change of changes) await swapOne(staging, out, change, undo);
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  }
}

/** Folders that deleting has emptied, from the inside out; the first that holds something ends it. */
async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  if (folder === ".") return;
  const removed = await rmdir(join(out, folder)).then(
    () => true,
    () => false,
  );
  if (removed) await removeEmptyFolders(out, dirname(folder));
}

/**
 * Writes what a plan says. Everything is written beside the output first, so that a full disk or a missing right leaves
 * the old output as it was; then each file takes its place by a rename, and when one cannot, all are taken back.
 * Files that stay the same are not touched.
 */
export async function applyPlan(plan: Plan): Promise<Result<Plan>> {
  if (plan.changes.length === 0) return result(plan, []);
  let folder: string | undefined;
  try {
    await mkdir(plan.out, { recursive: true });
    folder = await mkdtemp(join(plan.out, ".specwright-"));
    const staging = { next: join(folder, "next"), old: join(folder, "old") };
    await stage(staging, plan.changes);
    await swap(staging, plan.out, plan.changes);
    for (const { path, after } of plan.changes)
      if (after === undefined) await removeEmptyFolders(plan.out, dirname(path));
    return result(plan, []);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(report("output/unwritable", { path: plan.out, reason }));
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}
