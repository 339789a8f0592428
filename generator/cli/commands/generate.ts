import { resolve } from "node:path";
import { generate } from "../../commands.js";
import type { Generated } from "../../commands.js";
import type { Job } from "../../config/index.js";
import type { Change, Plan } from "../../emit/index.js";
import type { Done } from "../../fresh/index.js";
import type { ExitCode } from "../exit.js";
import { generateOutcome } from "../outcomes.js";
import type { Counts } from "../outcomes.js";
import type { Kept } from "../quick.js";
import { doJobs, shown } from "../session.js";
import type { DoJob, JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";
import type { ToldDiagnostic } from "../told.js";

export function countsOf({ changes, unchanged }: Plan): Counts {
  const count = (test: (change: Change) => boolean): number => changes.filter(test).length;
  return {
    created: count(({ before, after }) => before === undefined && after !== undefined),
    updated: count(({ before, after }) => before !== undefined && after !== undefined),
    deleted: count(({ after }) => after === undefined),
    unchanged,
  };
}

/** What is told of files that are not there, or not looked at: a later run may find them, and no hash would tell. */
const unsettled: ReadonlySet<string> = new Set(["openapi/missing-file", "openapi/refused-path"]);

/** What the next run wants to know of a job whose output is what the spec makes. */
function doneOf(
  { name, options }: Job,
  { plan, output }: Pick<Generated, "plan" | "output">,
  diagnostics: readonly ToldDiagnostic[],
  started: number,
): Done {
  const { cwd, out, stubs: folder } = options;
  const told: Kept = { out: shown(cwd, out), diagnostics };
  return {
    job: name,
    out,
    cwd,
    sources: output.sources,
    stubs: folder === undefined ? [] : output.stubs.map(({ path }) => resolve(folder, path)),
    files: output.files,
    changed: new Set(plan.changes.map(({ path }) => path)),
    started,
    ended: Date.now(),
    told,
  };
}

/** What a stamp is made of, where one can be made. */
export function stamped(...given: Parameters<typeof doneOf>): { readonly done?: Done } {
  const [, , diagnostics] = given;
  return diagnostics.some(({ code }) => unsettled.has(code)) ? {} : { done: doneOf(...given) };
}

/** `specwright generate`: makes the output and writes it. */
export function runGenerate(words: JobWords, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, templates } = surroundings;
  const doJob: DoJob = async (job, watch) => {
    const { name, options } = job;
    const started = Date.now();
    const done = await generate(options, templates, { stage: (stage) => watch.begin(stage) });
    const diagnostics = done.diagnostics.map(tellable);
    if (!done.ok) return { outcome: generateOutcome({ job: name, diagnostics }, undefined) };
    const { plan, createdStubs: stubs } = done.value;
    const made = { out: shown(cwd, options.out), counts: countsOf(plan), stubs };
    return {
      outcome: generateOutcome({ job: name, diagnostics }, made),
      ...stamped(job, done.value, diagnostics, started),
    };
  };
  return doJobs("generate", words, surroundings, doJob, ["nothing was written"]);
}
