import { exitCodeOf, exitCodes } from "./exit.js";
import type { JobOutcome, ToldDiagnostic } from "./told.js";

/** How many files a generation has written, by what became of them. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly unchanged: number;
}

/** What is told of a job, whatever the command. */
interface Common {
  readonly job: string | undefined;
  readonly diagnostics: readonly ToldDiagnostic[];
}

/** What a generation has done, when it went well. `out` is relative to the working directory. */
export interface Made {
  readonly out: string;
  readonly counts: Counts;
  readonly stubs: readonly string[];
}

export function countLine(out: string, counts: Counts): string {
  const parts = Object.entries(counts).filter(([, count]) => count !== 0);
  return `${out}: ${parts.map(([verb, count]) => `${count} ${verb}`).join(", ")}`;
}

export function generateOutcome({ job, diagnostics }: Common, made: Made | undefined): JobOutcome {
  const common = { job, diagnostics, ok: made !== undefined, code: exitCodeOf(diagnostics) };
  const nothing = { ...common, result: "", stale: [] };
  if (made === undefined) return { ...nothing, facts: {}, lines: ["nothing was written"] };
  const { out, counts, stubs } = made;
  const created = stubs.map((path) => `created the handler stub ${path}`);
  return {
    ...nothing,
    facts: { out, files: counts, stubs },
    lines: [countLine(out, counts), ...created],
  };
}

/** How an output compares with what the spec makes; paths are relative to the output folder. */
export interface Compared {
  readonly out: string;
  readonly stale: readonly string[];
  readonly diff: string;
}

function verdict(count: number): string {
  const files = `${count} file${count === 1 ? "" : "s"}`;
  return count === 0 ? "up to date" : `stale: ${files} would change; run \`specwright generate\``;
}

export function checkOutcome(
  { job, diagnostics }: Common,
  compared: Compared | undefined,
): JobOutcome {
  const { out, stale, diff } = compared ?? { out: "", stale: [], diff: "" };
  return {
    job,
    diagnostics,
    ok: compared !== undefined && stale.length === 0,
    code: stale.length > 0 ? exitCodes.stale : exitCodeOf(diagnostics),
    facts: { stale, diff },
    lines: compared === undefined ? [] : [verdict(stale.length)],
    result: diff,
    stale: stale.map((path) => `${out}/${path}`),
  };
}
