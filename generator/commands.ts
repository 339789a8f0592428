import type { Options } from "./config/index.js";
import { result } from "./diagnostics/index.js";
import type { Result } from "./diagnostics/index.js";
import { applyPlan, createStubs, orphanStubs, planWrite, readOwnership } from "./emit/index.js";
import type { Plan } from "./emit/index.js";
import { compile } from "./pipeline/index.js";
import type { Templates } from "./pipeline/index.js";

/** What `generate` did. */
export interface Generated {
  readonly plan: Plan;
  /** Paths of the handler stubs that were created, below the stubs folder. */
  readonly createdStubs: readonly string[];
}

/** Makes the output and writes it: all of it, or nothing when there is an error. */
export async function generate(options: Options, templates: Templates): Promise<Result<Generated>> {
  const previous = await readOwnership(options.out);
  const output = await compile(options, templates, previous.schemas);
  if (!output.ok) return output;
  const plan = await planWrite(options.out, output.value.files, previous, options.force);
  if (!plan.ok) return { ok: false, diagnostics: [...output.diagnostics, ...plan.diagnostics] };
  const written = await applyPlan(plan.value);
  if (!written.ok)
    return { ok: false, diagnostics: [...output.diagnostics, ...written.diagnostics] };
  const { stubs } = output.value;
  const paths = stubs.map(({ path }) => path);
  const folder = options.stubs;
  const createdStubs = folder === undefined ? [] : await createStubs(folder, stubs);
  const orphans = folder === undefined ? [] : await orphanStubs(folder, previous.stubs, paths);
  return result({ plan: plan.value, createdStubs }, [...output.diagnostics, ...orphans]);
}

/** Makes the output and compares it with what is there; writes nothing. */
export async function check(options: Options, templates: Templates): Promise<Result<Plan>> {
  const previous = await readOwnership(options.out);
  const output = await compile(options, templates, previous.schemas);
  if (!output.ok) return output;
  const plan = await planWrite(options.out, output.value.files, previous, true);
  return { ...plan, diagnostics: [...output.diagnostics, ...plan.diagnostics] };
}
