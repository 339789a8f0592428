import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { codeFiles } from "./code-files.js";
import { listFolders } from "./listing.js";
import { hashOf, optionsHash } from "./stamp.js";
import type { Hashed, Stamp, StampedJob } from "./stamp.js";
import { treeOf } from "./tree.js";

/** What is known of a run before it begins. */
export interface Beginning {
  readonly found: string;
  readonly build: string;
  readonly options?: string;
  readonly code: readonly Hashed[];
  /** By job, in their order. */
  readonly jobs: readonly Pick<StampedJob, "folders" | "layout">[];
}

/** What a job has done, as far as the next run wants to know. */
export interface Done {
  readonly job: string | undefined;
  readonly out: string;
  readonly cwd: string;
  readonly sources: readonly { readonly path: string; readonly text: string }[];
  /** Absolute. */
  readonly stubs: readonly string[];
  /** The files of the output, relative to it, with their texts. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that were written just now. */
  readonly changed: ReadonlySet<string>;
  /** When the output was read for the first time, and when it was written, in milliseconds. */
  readonly started: number;
  readonly ended: number;
  readonly told: unknown;
}

/** When this process began. What is changed later may have been read before or after. */
const birth = performance.timeOrigin;

/** The files of the user's that were run. */
interface Code {
  readonly code: readonly string[];
  readonly templates: readonly string[];
}

/** What a job will depend on, of its options. */
interface JobOptions {
  readonly inputs: readonly string[];
  readonly cwd: string;
  readonly out: string;
  readonly format: string;
}

/** Notes what a job will depend on beside the texts that it reads. @returns undefined when that cannot be told */
async function beginJob({
  inputs,
  cwd,
  out,
  format,
}: JobOptions): Promise<Beginning["jobs"][number] | undefined> {
  const folders = await listFolders(inputs, cwd);
  if (format !== "prettier") return { folders };
  const { layoutOf } = await import("./layout.js");
  const layout = layoutOf(out);
  return layout === undefined ? undefined : { folders, layout };
}

/** Notes what a run will depend on. @returns undefined when that cannot be told */
export async function begin(
  build: string,
  found: string,
  { code, templates }: Code,
  jobs: readonly JobOptions[],
): Promise<Beginning | undefined> {
  const known = codeFiles(code);
  const files = known ?? codeFiles(templates);
  if (files === undefined || files.some((file) => statSync(file).mtimeMs >= birth))
    return undefined;
  const options = known === undefined ? { options: optionsHash(jobs) } : {};
  const hashed = files.map((file) => [file, hashOf(readFileSync(file))] as const);
  const begun: Beginning["jobs"][number][] = [];
  for (const job of jobs) {
    const one = await beginJob(job);
    if (one === undefined) return undefined;
    begun.push(one);
  }
  return { found, build, ...options, code: hashed, jobs: begun };
}

/** Below this, two changes may bear the same time, in milliseconds. */
const tick = 25;

/** Whether somebody else may have changed a file of the output since it was read or written. */
function isTouched({ out, files, changed, started, ended }: Done): boolean {
  return [...files.keys()].some((file) => {
    const { mtimeMs } = statSync(join(out, file));
    return changed.has(file) ? mtimeMs > ended + 1 : mtimeMs > started - tick;
  });
}

/** Waits until a change of the tree would show. @returns undefined when the clocks do not agree */
async function settled(out: string, files: readonly string[]): Promise<string | undefined> {
  const wait = (treeOf(out, files)?.newest ?? 0) + tick - Date.now();
  if (wait > 1_000) return undefined;
  if (wait > 0) await pause(wait);
  return treeOf(out, files)?.digest;
}

async function stampJob(
  done: Done,
  begun: Beginning["jobs"][number],
): Promise<StampedJob | undefined> {
  const sources: Hashed[] = [];
  for (const { path, text } of done.sources) {
    const file = resolve(done.cwd, path);
    if (!existsSync(file)) return undefined;
    sources.push([file, hashOf(text)]);
  }
  if (isTouched(done)) return undefined;
  const files = [...done.files.keys()];
  const tree = await settled(done.out, files);
  if (tree === undefined) return undefined;
  const manifest = hashOf(done.files.get("specwright.manifest.json") ?? "");
  const named = done.job === undefined ? {} : { job: done.job };
  const { out, stubs, told } = done;
  return { ...named, ...begun, out, sources, stubs, files, tree, manifest, told };
}

/** More stamps than these are of projects that are long gone. */
const mostStamps = 200;

function sweep(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostStamps) return;
  const aged = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of aged.toSorted((a, b) => b.time - a.time).slice(mostStamps / 2))
    rmSync(join(folder, name), { force: true });
}

/** Writes the stamp of a run. What stands in the way only costs the next run its time. */
export async function record(
  path: string,
  { jobs: begun, ...beginning }: Beginning,
  done: readonly Done[],
): Promise<void> {
  try {
    const jobs: StampedJob[] = [];
    for (const [index, job] of done.entries()) {
      const first = begun[index];
      const stamped = first === undefined ? undefined : await stampJob(job, first);
      if (stamped === undefined) return;
      jobs.push(stamped);
    }
    const stamp: Stamp = { ...beginning, jobs };
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(stamp));
    renameSync(draft, path);
    sweep(dirname(path));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}
