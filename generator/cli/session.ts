import { relative } from "node:path";
import type { Job } from "../config/index.js";
import { resolveJobs } from "../config/index.js";
import type { Flags } from "../config/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Done } from "../fresh/index.js";
import type { Templates } from "../pipeline/index.js";
import { version } from "../version.js";
import { exitCodeOf } from "./exit.js";
import type { ExitCode } from "./exit.js";
import type { Ask } from "./ask.js";
import { Stopwatch } from "./stopwatch.js";
import { tell } from "./tell.js";
import { tellingOf } from "./telling.js";
import type { TellingWords } from "./telling.js";
import { tellable } from "./tellable.js";
import type { JobOutcome, Streams } from "./told.js";

/** What a run of the command line works with; a test gives its own. */
export interface Surroundings {
  readonly cwd: string;
  readonly templates: Templates;
  readonly streams: Streams;
  /** Asks the user; undefined where nobody sits at a terminal. */
  readonly ask?: Ask;
  /** Ends `watch`; without one it goes on until the process ends. */
  readonly signal?: AbortSignal;
  /** Takes part in a run that may leave a stamp. */
  readonly stamps?: Stamps;
}

/** Notes what a run does, so that the next one can tell that it has nothing to do. */
export interface Stamps {
  readonly begin: (jobs: readonly Job[], code: readonly string[]) => Promise<void>;
  readonly end: (outcomes: readonly Stamped[]) => Promise<void>;
}

/** The words of a command that does jobs. */
export interface JobWords extends Omit<Flags, "config">, TellingWords {
  readonly config?: string;
}

/** What a job has to tell, and what a stamp is made of when its output is what the spec makes. */
export interface Stamped {
  readonly outcome: JobOutcome;
  readonly done?: Done;
}

/** Does one job. */
export type DoJob = (job: Job, watch: Stopwatch) => Promise<Stamped>;

/** The outcome of a command that did not get as far as a job. */
function unresolved(diagnostics: readonly Diagnostic[]): JobOutcome {
  const told = diagnostics.map(tellable);
  const code = exitCodeOf(told);
  return {
    job: undefined,
    ok: false,
    code,
    diagnostics: told,
    facts: {},
    lines: [],
    result: "",
    stale: [],
  };
}

/** Tells how a command ended that does one job and puts its result on standard output itself. */
export function tellPlain(
  command: string,
  diagnostics: readonly Diagnostic[],
  lines: readonly string[],
  { streams }: Surroundings,
): Promise<ExitCode> {
  const outcome = { ...unresolved(diagnostics), lines };
  const telling = tellingOf({}, streams.colour ?? false);
  return tell({ command, version, jobs: [outcome], times: [] }, telling, streams);
}

export const shown = (cwd: string, path: string): string => relative(cwd, path) || ".";

/** Resolves the config, does each of its jobs, and tells how they ended. One that fails does not stop the others. */
export async function doJobs(
  command: string,
  words: JobWords,
  { cwd, streams, stamps }: Surroundings,
  doJob: DoJob,
  /** What is said when there was no job to do. */
  failed: readonly string[] = [],
): Promise<ExitCode> {
  const watch = new Stopwatch();
  watch.begin("config");
  const resolved = await resolveJobs(cwd, words);
  const done: Stamped[] = [];
  if (resolved.ok) {
    await stamps?.begin(resolved.value.jobs, resolved.value.code);
    for (const job of resolved.value.jobs) done.push(await doJob(job, watch));
  }
  watch.end();
  const jobs = resolved.ok
    ? done.map(({ outcome }) => outcome)
    : [{ ...unresolved(resolved.diagnostics), lines: failed }];
  const times = words.timing === true ? watch.times : [];
  const telling = tellingOf(words, streams.colour ?? false);
  const code = await tell({ command, version, jobs, times }, telling, streams);
  if (resolved.ok) await stamps?.end(done);
  return code;
}
