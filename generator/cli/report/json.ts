import type { JobOutcome, Outcome, Reporter, ToldDiagnostic } from "../told.js";

function jsonDiagnostic(diagnostic: ToldDiagnostic): object {
  const { code, severity, message, help, places } = diagnostic;
  return { code, severity, message, help, places };
}

function jobDocument({ job, ok, facts, diagnostics }: JobOutcome): object {
  const named = job === undefined ? {} : { job };
  return { ...named, ok, ...facts, diagnostics: diagnostics.map(jsonDiagnostic) };
}

/** What a command found and did, as one value. A config without jobs is one itself. */
export function jsonDocument({ command, jobs, times }: Outcome): object {
  const [first] = jobs;
  const timing = times.length === 0 ? {} : { timing: times };
  if (first !== undefined && jobs.length === 1 && first.job === undefined)
    return { command, ...jobDocument(first), ...timing };
  return { command, ok: jobs.every(({ ok }) => ok), jobs: jobs.map(jobDocument), ...timing };
}

/** One JSON document on `out`; nothing on `err`. */
export const tellJson: Reporter = (outcome, _telling, { out }) => {
  out(`${JSON.stringify(jsonDocument(outcome), undefined, 2)}\n`);
};
