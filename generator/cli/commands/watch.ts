import { dirname, resolve } from "node:path";
import type { FSWatcher } from "chokidar";
import { generate } from "../../commands.js";
import { resolveJobs } from "../../config/index.js";
import type { Job } from "../../config/index.js";
import { codeFiles, optionsHash } from "../../fresh/index.js";
import { KeptRun } from "../../pipeline/index.js";
import { relaxEngine } from "../engine.js";
import { exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import { countLine } from "../outcomes.js";
import { foundConfig } from "../quick.js";
import { summarize } from "../report/human.js";
import { shown } from "../session.js";
import type { JobWords, Surroundings } from "../session.js";
import { tellable } from "../tellable.js";
import { Followed } from "../watching/followed.js";
import { Loop } from "../watching/loop.js";
import { countsOf } from "./generate.js";

/** What one run has read, absolute. */
interface Round {
  readonly files: readonly string[];
  /** Our own output, whose changes are no reason to run. */
  readonly outs: readonly string[];
}

/** What is kept of each job while the process goes on, for as long as its options stay the same. */
class Memory {
  readonly #jobs = new Map<
    string | undefined,
    { readonly options: string; readonly out: string; readonly kept: KeptRun }
  >();

  /** @returns nothing where the layout of files may change without the options doing so */
  of({ name, options }: Job): { readonly kept?: KeptRun } {
    if (options.format === "prettier") return {};
    const hash = optionsHash([options]);
    const known = this.#jobs.get(name);
    if (known?.options === hash) return { kept: known.kept };
    const kept = new KeptRun();
    this.#jobs.set(name, { options: hash, out: options.out, kept });
    return { kept };
  }

  /** What can be done before the next change instead of after it, in small steps. */
  *ahead(): Generator<undefined, void, undefined> {
    for (const { out, kept } of this.#jobs.values()) yield* kept.output.files.readBack(out);
  }
}

/** Does one job and says how it went: one line, and what is wrong where something is. */
async function doJob(
  job: Job,
  { cwd, templates, streams }: Surroundings,
  memory: Memory,
): Promise<readonly string[]> {
  const { options, name } = job;
  const start = performance.now();
  // Whoever watches the output loses the folder when it is exchanged.
  const done = await generate(options, templates, { inPlace: true, ...memory.of(job) });
  const took = `${(performance.now() - start).toFixed(0)} ms`;
  const counted = summarize(done.diagnostics);
  const rest = counted === "" ? "" : `; ${counted}`;
  const head = name === undefined ? "" : `${name}: `;
  // Where the others stand is not worked out: nobody is shown it.
  for (const one of done.diagnostics)
    if (one.severity === "error") streams.err(`${tellable(one).text}\n\n`);
  const said = done.ok ? countLine(shown(cwd, options.out), countsOf(done.value.plan)) : "failed";
  streams.err(`${head}${said} in ${took}${rest}\n`);
  return done.ok ? done.value.output.sources.map(({ path }) => resolve(cwd, path)) : [];
}

/** Loads the config anew and does all its jobs. What cannot be read now is waited for all the same. */
async function doRound(
  words: JobWords,
  surroundings: Surroundings,
  memory: Memory,
): Promise<Round> {
  const { cwd, streams } = surroundings;
  const resolved = await resolveJobs(cwd, words);
  if (!resolved.ok) {
    for (const one of resolved.diagnostics) streams.err(`${tellable(one).text}\n\n`);
    streams.err("failed; waiting for a change\n");
    const path = words.config ?? foundConfig(cwd, false);
    return { files: path === "" ? [] : [resolve(cwd, path)], outs: [] };
  }
  const { jobs, code } = resolved.value;
  const files = [...(codeFiles(code) ?? code)];
  for (const job of jobs) {
    const { inputs, overlays } = job.options;
    files.push(...[...inputs, ...overlays].map((path) => resolve(cwd, globRoot(path))));
    files.push(...(await doJob(job, surroundings, memory)));
  }
  return { files, outs: jobs.map(({ options }) => options.out) };
}

/** The folder before the first letter that has a meaning in a glob. */
function globRoot(path: string): string {
  const [before = ""] = path.split(/[*?[{]/u);
  return before === path ? path : dirname(`${before}x`);
}

function isIgnored(path: string, outs: readonly string[]): boolean {
  return (
    /[/\\](?:node_modules|\.git)(?:[/\\]|$)|\.specwright(?:[./\\]|$)/u.test(path) ||
    outs.some((out) => path === out || path.startsWith(`${out}/`) || path.startsWith(`${out}\\`))
  );
}

/** Keeps to the files of the last round that got so far; those of a failed one are watched in addition. */
function follow(watcher: FSWatcher, { files, outs }: Round, ignored: Set<string>): void {
  for (const out of outs) ignored.add(out);
  watcher.add([...files]);
}

/** `specwright watch`: generates, and again whenever something that was read changes, until it is stopped. */
export async function runWatch(words: JobWords, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, signal } = surroundings;
  const { watch } = await import("chokidar");
  const outs = new Set<string>();
  const memory = new Memory();
  const watcher = watch([], { ignoreInitial: true, ignored: (path) => isIgnored(path, [...outs]) });
  const followed = new Followed();
  const round = async (): Promise<void> => {
    followed.note();
    const done = await doRound(words, surroundings, memory);
    followed.add(done.files);
    follow(watcher, done, outs);
  };
  const safely = (): Promise<void> =>
    round().catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      streams.err(`failed by a fault of Specwright itself; waiting for a change\n${text}\n`);
    });
  const loop = new Loop(safely, function* ahead() {
    if (followed.haveChanged()) loop.changed();
    else yield* memory.ahead();
  });
  watcher.on("all", (_event, path) => loop.changed(path));
  await round();
  relaxEngine();
  loop.rest();
  streams.err("watching\n");
  await new Promise<void>((stop) => signal?.addEventListener("abort", () => stop()));
  await watcher.close();
  await loop.stop();
  return exitCodes.ok;
}
