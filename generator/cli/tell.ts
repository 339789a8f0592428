import { exitCodes } from "./exit.js";
import type { ExitCode } from "./exit.js";
import { tellHuman } from "./report/human.js";
import type { Outcome, Reporter, Streams, Telling } from "./told.js";
import type { ReporterName } from "./words.js";

/** The reporters, each loaded when it is asked for. */
const reporters: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  human: () => Promise.resolve(tellHuman),
  json: async () => (await import("./report/json.js")).tellJson,
  github: async () => (await import("./report/github.js")).tellGithub,
  sarif: async () => (await import("./report/sarif.js")).tellSarif,
  junit: async () => (await import("./report/junit.js")).tellJunit,
};

/** The worst of several; a fault of the spec weighs more than a refusal, and that more than a stale output. */
const weight: Readonly<Record<ExitCode, number>> = { 0: 0, 1: 1, 4: 2, 3: 3, 2: 4, 70: 5 };

const worse = (a: ExitCode, b: ExitCode): ExitCode => (weight[b] > weight[a] ? b : a);

function codeOf({ jobs }: Outcome, { failOnWarning, maxWarnings }: Telling): ExitCode {
  const warnings = jobs
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === "warning").length;
  const tooMany = warnings > (failOnWarning ? 0 : maxWarnings);
  const worst = jobs.map(({ code }) => code).reduce(worse, exitCodes.ok);
  return tooMany ? worse(worst, exitCodes.invalid) : worst;
}

/** Tells how a command ended. @returns its exit code */
export async function tell(
  outcome: Outcome,
  telling: Telling,
  streams: Streams,
): Promise<ExitCode> {
  const reporter = await reporters[telling.reporter]();
  reporter(outcome, telling, streams);
  return codeOf(outcome, telling);
}
