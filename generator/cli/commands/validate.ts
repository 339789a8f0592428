import { andThen } from "../../diagnostics/index.js";
import { runPasses } from "../../passes/index.js";
import { lowerInputs } from "../../pipeline/index.js";
import { exitCodeOf } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { doJobs } from "../session.js";
import type { JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";

/** `specwright validate`: what is wrong with the inputs. Runs no template and writes nothing. */
export function runValidate(words: JobWords, surroundings: Surroundings): Promise<ExitCode> {
  const { templates } = surroundings;
  return doJobs("validate", words, surroundings, async ({ name, options }, watch) => {
    watch.begin("read and lower");
    const lowered = await lowerInputs(options, templates.exportOpenApi);
    watch.begin("passes");
    const passed = andThen(lowered, ({ api }) => runPasses(api, { ...options, names: {} }));
    const diagnostics = passed.diagnostics.map(tellable);
    const operations = passed.ok ? passed.value.operations.length : 0;
    const counted = `${operations} operation${operations === 1 ? "" : "s"}`;
    return {
      outcome: {
        job: name,
        ok: passed.ok,
        code: exitCodeOf(diagnostics),
        diagnostics,
        facts: passed.ok ? { operations } : {},
        lines: passed.ok ? [`valid: ${counted}`] : [],
        result: "",
        stale: [],
      },
    };
  });
}
