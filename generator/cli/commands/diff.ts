import { diffApis, gravest } from "../../diff/index.js";
import type { Audience } from "../../diff/index.js";
import { failure, result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import { version } from "../../version.js";
import { diffFacts } from "../diff/json.js";
import { loadVersion, readingOf } from "../diff/load.js";
import { diffMarkdown } from "../diff/markdown.js";
import { diffText } from "../diff/text.js";
import type { Comparison } from "../diff/words.js";
import { exitCodeOf, exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import type { JobWords, Surroundings } from "../session.js";
import { tell } from "../tell.js";
import { tellable } from "../tellable.js";
import { tellingOf } from "../telling.js";
import type { DiffAudience, DiffFormat, DiffThreshold } from "../words.js";

/** The words of `diff`. */
export interface DiffWords extends Omit<JobWords, "inputs"> {
  readonly before: string;
  readonly after: string;
  readonly format?: DiffFormat;
  readonly for?: DiffAudience;
  readonly threshold?: DiffThreshold;
}

const texts: Readonly<Record<DiffFormat, (comparison: Comparison) => string>> = {
  text: diffText,
  markdown: diffMarkdown,
  json: () => "",
};

const sides: Readonly<Record<DiffAudience, readonly Audience[]>> = {
  callers: ["callers"],
  implementers: ["implementers"],
  both: ["callers", "implementers"],
};

/** Whether the changes are as grave as the threshold for those who count. */
function isOver({ changes }: Comparison, audience: DiffAudience, threshold: DiffThreshold) {
  if (threshold === "never") return false;
  const worst = gravest(changes, sides[audience]);
  return worst === "breaking" || (threshold === "additive" && worst === "additive");
}

/** Reads both specs, the newer one with the names that shapes have in the older. */
async function compare(
  { before, after, ...flags }: DiffWords,
  { cwd, templates }: Surroundings,
): Promise<Result<Comparison>> {
  const reading = await readingOf(cwd, { ...flags, inputs: [] }, after);
  if (!reading.ok) return reading;
  const old = await loadVersion(before, reading.value, templates, {});
  const shapes = Object.fromEntries(old.ok ? old.value.api.schemas.map((s) => [s.id, s.name]) : []);
  const now = await loadVersion(after, reading.value, templates, shapes);
  if (!old.ok || !now.ok) return failure(...old.diagnostics, ...now.diagnostics);
  const names = { before: old.value.name, after: now.value.name };
  return result({ changes: diffApis(old.value.api, now.value.api), names }, []);
}

/** `specwright diff`: what changed in the contract between two specs, and for whom that is breaking. */
export async function runDiff(words: DiffWords, surroundings: Surroundings): Promise<ExitCode> {
  const { streams } = surroundings;
  const format = words.format ?? "text";
  const compared = await compare(words, surroundings);
  // What else is to be said of either spec is for `validate`.
  const diagnostics = compared.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(tellable);
  const isBad = compared.ok
    ? isOver(compared.value, words.for ?? "both", words.threshold ?? "breaking")
    : true;
  const code = compared.ok && isBad ? exitCodes.changed : exitCodeOf(diagnostics);
  const outcome = {
    job: undefined,
    ok: !isBad,
    code,
    diagnostics,
    facts: compared.ok ? diffFacts(compared.value) : {},
    lines: [],
    result: compared.ok ? texts[format](compared.value) : "",
    stale: [],
  };
  const telling = tellingOf({ json: format === "json" }, streams.colour ?? false);
  return tell({ command: "diff", version, jobs: [outcome], times: [] }, telling, streams);
}
