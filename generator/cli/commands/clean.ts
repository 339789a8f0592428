import { clean } from "../../commands.js";
import { exitCodeOf } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { doJobs, shown } from "../session.js";
import type { JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";

/** `specwright clean`: removes what was generated, and nothing else. */
export function runClean(words: JobWords, surroundings: Surroundings): Promise<ExitCode> {
  const { cwd } = surroundings;
  return doJobs("clean", words, surroundings, async ({ name, options }) => {
    const cleaned = await clean(options);
    const diagnostics = cleaned.diagnostics.map(tellable);
    const out = shown(cwd, options.out);
    const deleted = cleaned.ok ? cleaned.value.changes.length : 0;
    const line = deleted === 0 ? `${out}: nothing to remove` : `${out}: ${deleted} deleted`;
    return {
      outcome: {
        job: name,
        ok: cleaned.ok,
        code: exitCodeOf(diagnostics),
        diagnostics,
        facts: cleaned.ok ? { out, files: { deleted } } : {},
        lines: [cleaned.ok ? line : "nothing was removed"],
        result: "",
        stale: [],
      },
    };
  });
}
