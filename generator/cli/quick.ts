import { existsSync } from "node:fs";
import { join } from "node:path";
import { configNames } from "../config/names.js";
import { buildOf } from "../fresh/build.js";
import { stampPath } from "../fresh/stamp.js";
import type { StampedJob } from "../fresh/stamp.js";
import { freshStamp } from "../fresh/verify.js";
import { version } from "../version.js";
import type { ExitCode } from "./exit.js";
import { checkOutcome, generateOutcome } from "./outcomes.js";
import { tell } from "./tell.js";
import { tellingOf } from "./telling.js";
import type { JobOutcome, Streams, ToldDiagnostic } from "./told.js";
import { readWords } from "./read-words.js";

/** What the stamp of a job keeps for us. */
export interface Kept {
  /** Relative to the working directory. */
  readonly out: string;
  readonly diagnostics: readonly ToldDiagnostic[];
}

/** The config that is found in a folder, by its file name; empty where one is named or there is none. */
export function foundConfig(cwd: string, named: boolean): string {
  return named ? "" : (configNames.find((name) => existsSync(join(cwd, name))) ?? "");
}

/** What a command says of a job that has nothing to do. */
export const outcomes: Readonly<Record<"generate" | "check", (job: StampedJob) => JobOutcome>> = {
  generate({ job, files, told }) {
    const { out, diagnostics } = told as Kept;
    const counts = { created: 0, updated: 0, deleted: 0, unchanged: files.length };
    return generateOutcome({ job, diagnostics }, { out, counts, stubs: [] });
  },
  check({ job, told }) {
    const { out, diagnostics } = told as Kept;
    return checkOutcome({ job, diagnostics }, { out, stale: [], diff: "" });
  },
};

/** What cannot be read is told by the run that is made then. */
export function unreadable(error: unknown): undefined {
  if (!(error instanceof Error && "code" in error)) throw error;
}

/**
 * Does what `generate` and `check` do when nothing has changed since a run with the same words, without loading what
 * makes an output.
 * @returns the exit code, or undefined when the run has to be made
 */
export async function runQuick(
  argv: readonly string[],
  cwd: string,
  streams: Streams,
): Promise<ExitCode | undefined> {
  const read = readWords(argv);
  if (read === undefined || read.telling.timing === true) return undefined;
  const { command, making, telling } = read;
  const found = foundConfig(cwd, read.namesConfig);
  const stamp = await freshStamp(stampPath(cwd, making), buildOf(version), found).catch(unreadable);
  if (stamp === undefined) return undefined;
  const outcome = { command, version, jobs: stamp.jobs.map(outcomes[command]), times: [] };
  return tell(outcome, tellingOf(telling, streams.colour ?? false), streams);
}
