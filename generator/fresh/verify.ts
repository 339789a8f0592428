import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hashOf } from "./stamp.js";
import type { Hashed, Stamp, StampedJob } from "./stamp.js";
import { treeOf } from "./tree.js";

const manifestName = "specwright.manifest.json";

function isSame([path, hash]: Hashed): boolean {
  try {
    return hashOf(readFileSync(path)) === hash;
  } catch {
    return false;
  }
}

/** Files whose times have changed, as after a checkout, may still have the same texts. */
function hasSameTexts({ out, files, manifest }: StampedJob): boolean {
  try {
    const text = readFileSync(join(out, manifestName), "utf8");
    if (hashOf(text) !== manifest) return false;
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("files" in value)) return false;
    const hashes = new Map(Object.entries(value.files ?? {}));
    return files
      .filter((file) => file !== manifestName)
      .every((file) => hashOf(readFileSync(join(out, file))) === hashes.get(file));
  } catch {
    return false;
  }
}

/** Whether a run was cut off here, or is under way. */
function isDisturbed(out: string): boolean {
  const beside = join(dirname(out), `.${basename(out)}.specwright`);
  return [beside, `${beside}.lock`, join(out, ".specwright")].some((path) => existsSync(path));
}

async function hasSameFolders({ folders }: StampedJob): Promise<boolean> {
  if (folders.length === 0) return true;
  const { listingOf } = await import("./listing.js");
  for (const [folder, hash] of folders)
    if ((await listingOf(folder).catch(() => "")) !== hash) return false;
  return true;
}

async function hasSameLayout({ out, layout }: StampedJob): Promise<boolean> {
  if (layout === undefined) return true;
  const { layoutOf } = await import("./layout.js");
  return layoutOf(out) === layout;
}

/** Below this, two changes may bear the same time, in milliseconds. */
const tick = 25;

/** @returns the job, with its tree as it is now, when it would make what is there */
async function refresh(job: StampedJob): Promise<StampedJob | undefined> {
  if (isDisturbed(job.out) || !job.sources.every(isSame)) return undefined;
  if (!job.stubs.every((path) => existsSync(path))) return undefined;
  if (!(await hasSameFolders(job)) || !(await hasSameLayout(job))) return undefined;
  const before = treeOf(job.out, job.files);
  if (before?.digest === job.tree) return job;
  if (!hasSameTexts(job) || before === undefined) return undefined;
  const after = treeOf(job.out, job.files);
  const isSettled = after?.digest === before.digest && before.newest + tick < Date.now();
  return isSettled ? { ...job, tree: before.digest } : job;
}

function parseStamp(text: string): Stamp | undefined {
  try {
    // We wrote it ourselves, and whoever can change it can change the output as well.
    return JSON.parse(text) as Stamp;
  } catch {
    return undefined;
  }
}

/** What stands in the way only costs the next run its time. */
function renew(path: string, stamp: Stamp): void {
  try {
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(stamp));
    renameSync(`${path}.${process.pid}`, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

/**
 * The stamp at a path, when nothing has changed since it was made: then every job would make what is there.
 * @param options the hash of the options, where a config was run to know them
 */
export async function freshStamp(
  path: string,
  build: string,
  found: string,
  options?: string,
): Promise<Stamp | undefined> {
  if (!existsSync(path)) return undefined;
  const stamp = parseStamp(readFileSync(path, "utf8"));
  if (stamp === undefined || stamp.build !== build || stamp.found !== found) return undefined;
  if (stamp.options !== options || !stamp.code.every(isSame)) return undefined;
  const jobs: StampedJob[] = [];
  for (const job of stamp.jobs) {
    const refreshed = await refresh(job);
    if (refreshed === undefined) return undefined;
    jobs.push(refreshed);
  }
  if (jobs.some((job, index) => job !== stamp.jobs[index])) renew(path, { ...stamp, jobs });
  return stamp;
}
