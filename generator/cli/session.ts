import { relative } from "node:path";
import type { Job, Resolved } from "../config/index.js";
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
import type { JobOutcome, Streams, Telling } from "./told.js";

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
  /** What is to be told when the config, which had to be run, says what it said and nothing else has changed. */
  readonly known: (resolved: Resolved) => Promise<readonly JobOutcome[] | undefined>;
  readonly begin: (resolved: Resolved) => Promise<void>;
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

/** A run that takes less is over before anybody reads what it is at, in milliseconds. */
const longEnough = 500;

/** Tells people at a terminal what a long run is at. */
function progressOf(streams: Streams, telling: Telling): (stage: string) => void {
  const { progress } = streams;
  if (progress === undefined || telling.silent || telling.reporter !== "human")
    return () => undefined;
  const began = performance.now();
  return (stage) => {
    if (stage === "" || performance.now() - began >= longEnough) progress(stage);
  };
}

/** Resolves the config, does each of its jobs, and tells how they ended. One that fails does not stop the others. */
export async function doJobs(
  command: string,
  words: JobWords,
  { cwd, streams, stamps }: Surroundings,
  doJob: DoJob,
  /** What is said when there was no job to do. */
  failed: readonly string[] = [],
): Promise<ExitCode> {
  const telling = tellingOf(words, streams.colour ?? false);
  const progress = progressOf(streams, telling);
  const watch = new Stopwatch(progress);
  watch.begin("config");
  const resolved = await resolveJobs(cwd, words);
  const done: Stamped[] = [];
  const known = resolved.ok ? await stamps?.known(resolved.value) : undefined;
  if (known !== undefined) done.push(...known.map((outcome) => ({ outcome })));
  else if (resolved.ok) {
    await stamps?.begin(resolved.value);
    for (const job of resolved.value.jobs) done.push(await doJob(job, watch));
  }
  watch.end();
  progress("");
  const jobs = resolved.ok
    ? done.map(({ outcome }) => outcome)
    : [{ ...unresolved(resolved.diagnostics), lines: failed }];
  const times = words.timing === true ? watch.times : [];
  const code = await tell({ command, version, jobs, times }, telling, streams);
  if (resolved.ok && known === undefined) await stamps?.end(done);
  return code;
}
