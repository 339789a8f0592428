import { resolve, sep } from "node:path";
import { resolveJobs } from "../../config/index.js";
import type { Flags, Job, Options } from "../../config/index.js";
import { andThen, failure, report, result } from "../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../diagnostics/index.js";
import type { Api } from "../../ir/index.js";
import { runPasses } from "../../passes/index.js";
import type { Names } from "../../passes/index.js";
import { lowerInputs } from "../../pipeline/index.js";
import type { Templates } from "../../pipeline/index.js";
import { isThere, versionOf } from "./revision.js";
import type { Version } from "./revision.js";
import type { NamePath } from "./words.js";

/** One version of an API, and how the paths of its places are told. */
export interface Loaded {
  readonly api: Api;
  readonly name: NamePath;
}

/** Whether one of the inputs of a job is, holds, or is held by what a word names. */
function isAbout({ options: { cwd, inputs } }: Job, word: string): boolean {
  const path = resolve(cwd, word);
  const isWithin = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(outer + sep);
  return inputs.some((input) => {
    const other = resolve(cwd, input);
    return isWithin(path, other) || isWithin(other, path);
  });
}

/**
 * How the specs are to be read: as the config says. Of several jobs it is the one whose inputs the newer spec is.
 * @param word the newer spec
 */
export async function readingOf(cwd: string, flags: Flags, word: string): Promise<Result<Options>> {
  const resolved = await resolveJobs(cwd, flags);
  return andThen(resolved, ({ jobs }) => {
    const [job, ...others] = jobs.length > 1 ? jobs.filter((one) => isAbout(one, word)) : jobs;
    if (job !== undefined && others.length === 0) return result(job.options, []);
    const known = jobs.map(({ name }) => name).join(", ");
    return failure(report("config/several-jobs", { known }));
  });
}

/** The options as they are for a version, whose files lie elsewhere. */
async function within(options: Options, version: Version): Promise<Options> {
  const overlays: string[] = [];
  for (const path of options.overlays)
    // An overlay that is younger than the version says nothing of it.
    if (!version.isRevision || (await isThere(version.move(path)))) overlays.push(path);
  const { hosts, paths } = options.allow;
  const allow = { hosts, paths: paths.map(version.move) };
  return { ...options, cwd: version.cwd, inputs: [version.path], overlays, allow };
}

/** Names the revision before the paths of what is said of its files. */
function renamed(diagnostics: readonly Diagnostic[], name: NamePath): readonly Diagnostic[] {
  return diagnostics.map((one) => ({
    ...one,
    places: one.places.map(({ origin, label }) => {
      const { source, start, end } = origin;
      const path = name(source.path);
      return { label, origin: { source: { ...source, path }, start, end } };
    }),
  }));
}

/**
 * Reads one of the two specs that are compared, with the passes that name what is in it.
 * @param names what shapes are called in the other one
 */
export async function loadVersion(
  word: string,
  options: Options,
  templates: Templates,
  names: Names,
): Promise<Result<Loaded>> {
  const version = await versionOf(options.cwd, word);
  if ("reason" in version) return failure(report("diff/no-version", { reason: version.reason }));
  const { name, isRevision } = version;
  try {
    const lowered = await lowerInputs(await within(options, version), templates.exportOpenApi);
    const loaded = andThen(
      andThen(lowered, ({ api }) => runPasses(api, { ...options, names })),
      (api) => result({ api, name }, []),
    );
    return loaded.ok || !isRevision
      ? loaded
      : { ok: false, diagnostics: renamed(loaded.diagnostics, name) };
  } finally {
    await version.remove();
  }
}
