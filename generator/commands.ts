import { rmdir } from "node:fs/promises";
import { homedir } from "node:os";
import { parse, sep } from "node:path";
import type { Options } from "./config/index.js";
import { failure, report, result } from "./diagnostics/index.js";
import type { Result } from "./diagnostics/index.js";
import {
  applyPlan,
  createStubs,
  manifestPath,
  mendOutput,
  orphanStubs,
  planWrite,
  readOwnership,
  withOutput,
} from "./emit/index.js";
import type { Ownership, Plan, WriteOptions } from "./emit/index.js";
import { compile } from "./pipeline/index.js";
import type { KeptRun, Output, Stage, Templates } from "./pipeline/index.js";

/** What a run works with beside its options; what is left out is as on the command line. */
export interface RunOptions extends WriteOptions {
  /** Is told when a stage begins. */
  readonly stage?: Stage;
  /** What this process keeps between runs by the same options, so that a change costs only what depends on it. */
  readonly kept?: KeptRun;
}

/** What `generate` did. */
export interface Generated {
  readonly plan: Plan;
  /** Paths of the handler stubs that were created, below the stubs folder. */
  readonly createdStubs: readonly string[];
  readonly output: Output;
}

/** How the output compares with what the spec makes. */
export interface Compared {
  readonly plan: Plan;
  readonly output: Output;
}

/** Two runs at once have read the same names; the second one takes those that the first one has written. */
function sameNames(a: Ownership, b: Ownership): boolean {
  return a === b || JSON.stringify(a.schemas) === JSON.stringify(b.schemas);
}

/** Makes the output and writes it: all of it, or nothing when there is an error. */
export async function generate(
  options: Options,
  templates: Templates,
  run: RunOptions = {},
): Promise<Result<Generated>> {
  const mended = await mendOutput(options.out, run.disk);
  if (!mended.ok) return mended;
  const previous = await readOwnership(options.out, run.kept?.output.files);
  const output = await compile(options, templates, previous.schemas, run.stage, run.kept);
  if (!output.ok) return output;
  run.stage?.("write");
  const written = await withOutput(
    options.out,
    () => writeOutput(options, templates, run, previous, output.value),
    run.disk,
  );
  return { ...written, diagnostics: [...output.diagnostics, ...written.diagnostics] };
}

async function writeOutput(
  options: Options,
  templates: Templates,
  run: RunOptions,
  read: Ownership,
  made: Output,
): Promise<Result<Generated>> {
  const previous = await readOwnership(options.out, run.kept?.output.files);
  const output = sameNames(read, previous)
    ? result(made, [])
    : await compile(options, templates, previous.schemas, undefined, run.kept);
  if (!output.ok) return output;
  const { files, stubs } = output.value;
  const plan = await planWrite(options.out, files, previous, options.force, run.kept?.output.files);
  if (!plan.ok) return plan;
  const written = applyPlan(plan.value, run);
  if (!written.ok) return written;
  const done = { plan: plan.value, output: output.value };
  const folder = options.stubs;
  if (folder === undefined) return result({ ...done, createdStubs: [] }, []);
  const paths = stubs.map(({ path }) => path);
  const created = await createStubs(folder, stubs);
  if (!created.ok) return created;
  const orphans = await orphanStubs(folder, previous.stubs, paths);
  return result({ ...done, createdStubs: created.value }, orphans);
}

/** Makes the output and compares it with what is there; writes nothing. */
export async function check(
  options: Options,
  templates: Templates,
  run: RunOptions = {},
): Promise<Result<Compared>> {
  const mended = await mendOutput(options.out, run.disk);
  if (!mended.ok) return mended;
  const previous = await readOwnership(options.out);
  const output = await compile(options, templates, previous.schemas, run.stage);
  if (!output.ok) return output;
  run.stage?.("compare");
  const plan = await planWrite(options.out, output.value.files, previous, true);
  const diagnostics = [...output.diagnostics, ...plan.diagnostics];
  return plan.ok
    ? { ok: true, value: { plan: plan.value, output: output.value }, diagnostics }
    : { ok: false, diagnostics };
}

/** A folder that holds more than an output, whatever its manifest says. */
function isRoot(out: string, cwd: string): boolean {
  const { root } = parse(out);
  return [root, homedir(), cwd].includes(out) || cwd.startsWith(out + sep);
}

/** Removes the output: every file of the manifest that was not edited, and the folder when nothing else is in it. */
export async function clean(
  options: Pick<Options, "cwd" | "out" | "force">,
  run: RunOptions = {},
): Promise<Result<Plan>> {
  const { cwd, out, force } = options;
  const mended = await mendOutput(out, run.disk);
  if (!mended.ok) return mended;
  if (isRoot(out, cwd)) return failure(report("output/not-removable", { path: out }));
  return withOutput(
    out,
    async () => {
      const previous = await readOwnership(out);
      const files = { ...previous.files, [manifestPath]: "" };
      const plan = await planWrite(out, new Map(), { ...previous, files }, force);
      if (!plan.ok) return plan;
      const applied = applyPlan(plan.value, run);
      // What is not empty, or is a link, stays.
      if (applied.ok) await rmdir(out).catch(() => undefined);
      return applied;
    },
    run.disk,
  );
}
