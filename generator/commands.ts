import type { Options } from "./config/index.js";
import { result } from "./diagnostics/index.js";
import type { Result } from "./diagnostics/index.js";
import {
  applyPlan,
  createStubs,
  mendOutput,
  orphanStubs,
  planWrite,
  readOwnership,
  withOutput,
} from "./emit/index.js";
import type { Ownership, Plan, WriteOptions } from "./emit/index.js";
import { compile } from "./pipeline/index.js";
import type { Output, Templates } from "./pipeline/index.js";

/** What `generate` did. */
export interface Generated {
  readonly plan: Plan;
  /** Paths of the handler stubs that were created, below the stubs folder. */
  readonly createdStubs: readonly string[];
}

/** Two runs at once have read the same names; the second one takes those that the first one has written. */
function sameNames(a: Ownership, b: Ownership): boolean {
  return JSON.stringify(a.schemas) === JSON.stringify(b.schemas);
}

/** Makes the output and writes it: all of it, or nothing when there is an error. */
export async function generate(
  options: Options,
  templates: Templates,
  writing: WriteOptions = {},
): Promise<Result<Generated>> {
  const mended = await mendOutput(options.out, writing.disk);
  if (!mended.ok) return mended;
  const previous = await readOwnership(options.out);
  const output = await compile(options, templates, previous.schemas);
  if (!output.ok) return output;
  const written = await withOutput(
    options.out,
    () => writeOutput(options, templates, writing, previous, output.value),
    writing.disk,
  );
  return { ...written, diagnostics: [...output.diagnostics, ...written.diagnostics] };
}

async function writeOutput(
  options: Options,
  templates: Templates,
  writing: WriteOptions,
  read: Ownership,
  made: Output,
): Promise<Result<Generated>> {
  const previous = await readOwnership(options.out);
  const output = sameNames(read, previous)
    ? result(made, [])
    : await compile(options, templates, previous.schemas);
  if (!output.ok) return output;
  const { files, stubs } = output.value;
  const plan = await planWrite(options.out, files, previous, options.force);
  if (!plan.ok) return plan;
  const written = applyPlan(plan.value, writing);
  if (!written.ok) return written;
  const folder = options.stubs;
  if (folder === undefined) return result({ plan: plan.value, createdStubs: [] }, []);
  const paths = stubs.map(({ path }) => path);
  const created = await createStubs(folder, stubs);
  if (!created.ok) return created;
  const orphans = await orphanStubs(folder, previous.stubs, paths);
  return result({ plan: plan.value, createdStubs: created.value }, orphans);
}

/** Makes the output and compares it with what is there; writes nothing. */
export async function check(options: Options, templates: Templates): Promise<Result<Plan>> {
  const mended = await mendOutput(options.out);
  if (!mended.ok) return mended;
  const previous = await readOwnership(options.out);
  const output = await compile(options, templates, previous.schemas);
  if (!output.ok) return output;
  const plan = await planWrite(options.out, output.value.files, previous, true);
  return { ...plan, diagnostics: [...output.diagnostics, ...plan.diagnostics] };
}
