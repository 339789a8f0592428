import { relative, resolve, sep } from "node:path";
import { closest, failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { defaultLimits, isRemote } from "../read/index.js";
import { schemaReadings } from "../frontends/openapi/index.js";
import type { SchemaReading } from "../frontends/openapi/index.js";
import { parseSelector, selectorForms } from "../passes/index.js";
import type { FilterOptions, OpenEnums } from "../passes/index.js";
import { defaultPolicies, templateNames } from "../template.js";
import type { Policies } from "../template.js";
import type { Config, Job, JobConfig, Options } from "./config.js";
import { fillIn } from "./environment.js";
import { asList, loadConfig } from "./load.js";
import { chooseTemplates } from "./templates.js";

/** The words of a command line; what is left out comes from the config. */
export interface Flags {
  readonly inputs: readonly string[];
  /** The path of the config; from a program also the config itself. */
  readonly config?: string | Config;
  /** The names of the jobs to do; all of them when left out. */
  readonly job?: readonly string[];
  readonly overlay?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly out?: string;
  readonly stubs?: string;
  readonly only?: readonly string[];
  readonly strict?: boolean;
  readonly schemas?: string;
  readonly force?: boolean;
  readonly allowHost?: readonly string[];
}

/** The jobs of a run, and the files of the user's that were run to know them. */
export interface Resolved {
  readonly jobs: readonly Job[];
  /** Configs and templates, absolute. */
  readonly code: readonly string[];
  /** Those of them that are templates. */
  readonly templates: readonly string[];
}

function reading(word: string | undefined, diagnostics: Diagnostic[]): SchemaReading | undefined {
  const known = schemaReadings.find((one) => one === word);
  const wanted = schemaReadings.map((one) => JSON.stringify(one)).join(" or ");
  if (word !== undefined && known === undefined)
    diagnostics.push(report("config/bad-value", { key: "--schemas", wanted, got: word }));
  return known;
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + sep);
}

function checkFolders(cwd: string, out: string, stubs: string | undefined): readonly Diagnostic[] {
  const overlap = stubs !== undefined && (within(stubs, out) || within(out, stubs));
  return overlap
    ? [report("output/stubs-overlap", { out: relative(cwd, out), stubs: relative(cwd, stubs) })]
    : [];
}

/** Two jobs would delete each other's files. */
function checkOutputs(cwd: string, jobs: readonly Job[]): readonly Diagnostic[] {
  return jobs.flatMap(({ options, name: second = "" }, index) =>
    jobs
      .slice(0, index)
      .filter(
        (other) => within(options.out, other.options.out) || within(other.options.out, options.out),
      )
      .map(({ name: first = "" }) =>
        report("config/outputs-overlap", { first, second, out: relative(cwd, options.out) }),
      ),
  );
}

/** What is said of all enums, and what of single ones. */
function openEnumsOf({ openEnums = {} }: JobConfig): {
  readonly all: Policies["openEnums"];
  readonly single: OpenEnums;
} {
  if (typeof openEnums === "string") return { all: openEnums, single: {} };
  const { "*": all = defaultPolicies.openEnums, ...single } = openEnums;
  return { all, single };
}

function policiesOf(config: JobConfig): Policies {
  const { formats, patterns, defaults, unknownKeys, dates } = { ...defaultPolicies, ...config };
  const { int64, enums, zod, proof } = { ...defaultPolicies, ...config };
  const openEnums = openEnumsOf(config).all;
  const values = { formats, patterns, defaults, unknownKeys, dates };
  const { temporal } = config;
  const made = temporal === undefined ? {} : { temporal };
  return { ...values, int64, enums, openEnums, zod, proof, ...made };
}

/** Which part of the API is wanted: what is left out takes with it what only it used. */
function filterOf(flags: Flags, config: JobConfig, diagnostics: Diagnostic[]): FilterOptions {
  const include = flags.include ?? asList(config.include);
  const exclude = flags.exclude ?? asList(config.exclude);
  for (const selector of [...include, ...exclude])
    if (parseSelector(selector) === undefined)
      diagnostics.push(report("filter/bad-selector", { selector, forms: selectorForms }));
  const prune = config.prune ?? (include.length > 0 || exclude.length > 0);
  return { include, exclude, prune };
}

/** Merges command line and config: a flag wins, its paths are relative to the working directory. */
async function resolveJob(
  cwd: string,
  flags: Flags,
  config: JobConfig,
  { root, fallback }: { readonly root: string; readonly fallback: string },
  diagnostics: Diagnostic[],
): Promise<{ readonly options: Options; readonly templates: readonly string[] }> {
  const near = (value: string | readonly string[] | undefined): readonly string[] =>
    asList(value).map((file) => (isRemote(file) ? file : relative(cwd, file)));
  const fromFlag = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : resolve(cwd, value);
  const out = fromFlag(flags.out) ?? config.out ?? fallback;
  const stubs = fromFlag(flags.stubs) ?? config.stubs;
  diagnostics.push(...checkFolders(cwd, out, stubs));
  const listed = config.templates ?? templateNames;
  const chosen = await chooseTemplates(cwd, listed, flags.only ?? config.only, diagnostics);
  const inputs = flags.inputs.length > 0 ? flags.inputs : near(config.input);
  const options: Options = {
    cwd,
    inputs,
    overlays: flags.overlay ?? near(config.overlays),
    headers: fillIn(config.headers ?? {}, process.env, diagnostics),
    merge: config.merge ?? false,
    filter: filterOf(flags, config, diagnostics),
    out,
    stubs,
    only: chosen.names,
    custom: chosen.custom,
    format: config.format ?? "oxfmt",
    prose: config.prose ?? "enforce",
    strict: flags.strict ?? config.strict ?? false,
    schemas: reading(flags.schemas, diagnostics) ?? config.schemas ?? "as-meant",
    security: {
      schemes: config.security?.schemes ?? {},
      combine: config.security?.combine ?? "all",
    },
    pagination: config.pagination,
    validateResponses: config.validateResponses,
    policies: policiesOf(config),
    openEnums: openEnumsOf(config).single,
    package: config.package,
    allow: {
      paths: [root, ...asList(config.allow?.paths)],
      hosts: [...asList(config.allow?.hosts), ...(flags.allowHost ?? [])],
    },
    limits: { ...defaultLimits, ...config.limits },
    force: flags.force ?? false,
  };
  return { options, templates: chosen.files };
}

/** The jobs that a config has and a command line asks for; a config without jobs is one. */
function pickJobs(
  { jobs, ...shared }: Config,
  names: readonly string[] | undefined,
  diagnostics: Diagnostic[],
): readonly { readonly name: string | undefined; readonly config: JobConfig }[] {
  const known = Object.keys(jobs ?? {});
  for (const name of names ?? []) {
    if (known.includes(name)) continue;
    const guess = closest(name, known) ?? "";
    diagnostics.push(report("config/no-job", { name, known: known.join(", "), guess }));
  }
  if (jobs === undefined) return [{ name: undefined, config: shared }];
  return Object.entries(jobs)
    .filter(([name]) => names?.includes(name) ?? true)
    .map(([name, job]) => ({ name, config: { ...shared, ...job } }));
}

/** Loads the config and gives every job of it, with what the command line says. */
export async function resolveJobs(cwd: string, flags: Flags): Promise<Result<Resolved>> {
  const loaded = await loadConfig(cwd, flags.config);
  if (!loaded.ok) return loaded;
  const { config, files } = loaded.value;
  const diagnostics: Diagnostic[] = [];
  const jobs: Job[] = [];
  const templates: string[] = [];
  const [path] = files;
  const folder = path === undefined || typeof flags.config === "object" ? cwd : resolve(path, "..");
  for (const { name, config: job } of pickJobs(config, flags.job, diagnostics)) {
    const fallback = resolve(folder, "generated", name ?? "");
    const resolved = await resolveJob(cwd, flags, job, { root: folder, fallback }, diagnostics);
    jobs.push({ name, options: resolved.options });
    templates.push(...resolved.templates);
  }
  diagnostics.push(...checkOutputs(cwd, jobs));
  return result({ jobs, code: [...files, ...templates], templates }, diagnostics);
}

/** As `resolveJobs`, for what only one job can be asked. */
export async function resolveOptions(cwd: string, flags: Flags): Promise<Result<Options>> {
  const resolved = await resolveJobs(cwd, flags);
  if (!resolved.ok) return resolved;
  const [job, ...others] = resolved.value.jobs;
  if (job !== undefined && others.length === 0) return result(job.options, resolved.diagnostics);
  const known = resolved.value.jobs.map(({ name }) => name).join(", ");
  return failure(...resolved.diagnostics, report("config/several-jobs", { known }));
}
