import type { JobOutcome, Outcome, Reporter, StageTime, ToldDiagnostic } from "../told.js";

const colours: Readonly<Record<ToldDiagnostic["severity"], string>> = {
  error: "\u001b[31m",
  warning: "\u001b[33m",
  note: "\u001b[36m",
};

/** The words that say how bad it is, in a colour of their own. */
function painted({ severity, text }: ToldDiagnostic): string {
  return text
    .replace(/^\w+\[[^\]]*\]/u, (head) => `${colours[severity]}${head}\u001b[39m`)
    .replace(
      /^( +\|)( *\^+)/gmu,
      (_whole, bar: string, carets: string) => `${bar}${colours[severity]}${carets}\u001b[39m`,
    );
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** "2 errors, 1 warning"; empty when there is nothing to count. */
export function summarize(diagnostics: readonly Pick<ToldDiagnostic, "severity">[]): string {
  return (["error", "warning", "note"] as const)
    .map((word) => ({
      word,
      count: diagnostics.filter(({ severity }) => severity === word).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => plural(count, word))
    .join(", ");
}

const timeLine = ({ stage, milliseconds }: StageTime): string =>
  `${milliseconds.toFixed(0).padStart(8)} ms  ${stage}\n`;

function title({ job }: JobOutcome): string {
  return job === undefined ? "" : `job ${job}\n`;
}

function silentLines({ jobs }: Outcome): string {
  return jobs
    .flatMap((job) => job.diagnostics.filter(({ severity }) => severity === "error"))
    .map(({ text }) => `${text}\n`)
    .join("\n");
}

/** Results on `out`; diagnostics, what was done, and a count on `err`. */
export const tellHuman: Reporter = (outcome, { silent, colour }, { out, err }) => {
  if (silent) {
    err(silentLines(outcome));
    return;
  }
  for (const job of outcome.jobs) {
    out(job.result);
    err(title(job));
    for (const one of job.diagnostics) err(`${colour ? painted(one) : one.text}\n\n`);
    for (const line of job.lines) err(`${line}\n`);
    const summary = summarize(job.diagnostics);
    if (summary !== "") err(`${summary}\n`);
  }
  for (const time of outcome.times) err(timeLine(time));
};
