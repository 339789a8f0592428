import { createTwoFilesPatch } from "diff";
import { check } from "../../commands.js";
import type { Change } from "../../emit/index.js";
import type { ExitCode } from "../exit.js";
import { checkOutcome } from "../outcomes.js";
import { doJobs, shown } from "../session.js";
import type { JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";
import { stamped } from "./generate.js";

/** What generating would change in one file, as a unified diff that `patch` and `git apply` take. */
function unifiedDiff({ path, before, after }: Change): string {
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  const to = after === undefined ? "/dev/null" : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/u, "");
}

/** `specwright check`: whether the output is what the spec makes. Writes nothing; the diff goes to standard output. */
export function runCheck(words: JobWords, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd, templates } = surroundings;
  return doJobs("check", words, surroundings, async (job, watch) => {
    const { name, options } = job;
    const started = Date.now();
    const compared = await check(options, templates, { stage: (stage) => watch.begin(stage) });
    const diagnostics = compared.diagnostics.map(tellable);
    if (!compared.ok) return { outcome: checkOutcome({ job: name, diagnostics }, undefined) };
    const { changes } = compared.value.plan;
    const outcome = checkOutcome(
      { job: name, diagnostics },
      {
        out: shown(cwd, options.out),
        stale: changes.map(({ path }) => path),
        diff: changes.map(unifiedDiff).join(""),
      },
    );
    if (changes.length > 0) return { outcome };
    return { outcome, ...stamped(job, compared.value, diagnostics, started) };
  });
}
