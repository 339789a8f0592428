import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { builtIn } from "../built-in.js";
import { check, generate } from "../commands.js";
import { resolveJobs } from "../config/index.js";
import type { Config, Job } from "../config/index.js";
import { renderDiagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";

/** What the plugin takes. */
export interface PluginOptions {
  /** The folder of the project; the working directory by default. */
  readonly cwd?: string;
  /** The path of the config, or the config itself; the one that is found in `cwd` by default. */
  readonly config?: string | Config;
  /** The names of the jobs to do; all of them by default. */
  readonly job?: readonly string[];
  /**
   * `generate` writes the output before the build; `check` writes nothing, and ends the build when the output is stale. By
   * default `check` where the variable `CI` of the environment is set, and `generate` elsewhere.
   */
  readonly mode?: "generate" | "check";
  /** Takes what is told; standard error by default. */
  readonly log?: (text: string) => void;
}

/** What one run has read, whether it went well or not. */
export interface Read {
  /** Files and folders, absolute. */
  readonly paths: readonly string[];
  /** What went wrong, for people; undefined when nothing did. */
  readonly failure: string | undefined;
}

const isLocal = (input: string): boolean => !/^https?:\/\//iu.test(input);

/** The folder that a glob begins with, or the path itself. */
function rootOf(input: string): string {
  const [before = ""] = input.split(/[*?[{]/u);
  return before === input ? input : before.replace(/[^/]*$/u, "") || ".";
}

function pathsOf(
  { options }: Job,
  sources: readonly { readonly path: string }[],
): readonly string[] {
  const named = [...options.inputs, ...options.overlays, ...sources.map(({ path }) => path)];
  return named.filter(isLocal).map((path) => resolve(options.cwd, rootOf(path)));
}

const texts = (diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): string =>
  diagnostics
    .filter((one) => one.severity === severity)
    .map(renderDiagnostic)
    .join("\n\n");

async function doJob(
  job: Job,
  mode: "generate" | "check",
  log: (text: string) => void,
): Promise<Read> {
  const { options } = job;
  const checking = mode === "check";
  // Whoever watches the output loses the folder when it is exchanged.
  const done = checking
    ? await check(options, builtIn)
    : await generate(options, builtIn, { inPlace: true });
  const warnings = texts(done.diagnostics, "warning");
  if (warnings !== "") log(`${warnings}\n`);
  if (!done.ok) return { paths: pathsOf(job, []), failure: texts(done.diagnostics, "error") };
  const { plan, output } = done.value;
  const paths = pathsOf(job, output.sources);
  const stale = plan.changes.map(({ path }) => path);
  if (!checking || stale.length === 0) return { paths, failure: undefined };
  const files = stale.map((path) => `  ${path}\n`).join("");
  const failure = `the generated code is stale; run \`specwright generate\`. These files would change:\n${files}`;
  return { paths, failure };
}

/** Does all jobs once. Bad specs and stale outputs are a failure in words; nothing of that throws. */
export async function runJobs(
  { cwd = process.cwd(), config, job: names }: PluginOptions,
  mode: "generate" | "check",
  log: (text: string) => void,
): Promise<Read> {
  const resolved = await resolveJobs(cwd, {
    inputs: [],
    ...(config === undefined ? {} : { config }),
    ...(names === undefined ? {} : { job: names }),
  });
  if (!resolved.ok) return { paths: [], failure: texts(resolved.diagnostics, "error") };
  const done: Read[] = [];
  for (const job of resolved.value.jobs) done.push(await doJob(job, mode, log));
  const failures = done.flatMap(({ failure }) => failure ?? []);
  return {
    paths: [...resolved.value.code, ...done.flatMap(({ paths }) => paths)],
    failure: failures.length === 0 ? undefined : failures.join("\n\n"),
  };
}

/** When each of these was last changed, as one text; what is gone counts, too. */
export async function timesOf(paths: readonly string[]): Promise<string> {
  const times = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return times.join(" ");
}
