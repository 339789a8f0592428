import { dirname, relative, resolve, sep } from "node:path";
import { report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { defaultLimits, isRemote } from "../read/index.js";
import { schemaReadings } from "../frontends/openapi/index.js";
import type { SchemaReading } from "../frontends/openapi/index.js";
import { parseSelector, selectorForms } from "../passes/index.js";
import type { FilterOptions } from "../passes/index.js";
import { templateNames } from "../template.js";
import type { TemplateName } from "../template.js";
import type { Config, Options } from "./config.js";
import { loadConfig } from "./load.js";

/** The words of a command line; what is left out comes from the config. */
export interface Flags {
  readonly inputs: readonly string[];
  readonly config?: string;
  readonly overlay?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly out?: string;
  readonly stubs?: string;
  readonly only?: readonly string[];
  readonly schemas?: string;
  readonly force?: boolean;
  readonly allowHost?: readonly string[];
}

function isTemplateName(name: string): name is TemplateName {
  return templateNames.some((known) => known === name);
}

function chosen(
  names: readonly string[] | undefined,
  diagnostics: Diagnostic[],
): readonly TemplateName[] | undefined {
  if (names?.length === 0)
    diagnostics.push(report("template/none", { known: templateNames.join(", ") }));
  for (const name of names ?? []) {
    if (!isTemplateName(name))
      diagnostics.push(report("template/unknown", { name, known: templateNames.join(", ") }));
  }
  return names?.filter(isTemplateName);
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

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** Which part of the API is wanted: what is left out takes with it what only it used. */
function filterOf(flags: Flags, config: Config, diagnostics: Diagnostic[]): FilterOptions {
  const include = flags.include ?? asList(config.include);
  const exclude = flags.exclude ?? asList(config.exclude);
  for (const selector of [...include, ...exclude])
    if (parseSelector(selector) === undefined)
      diagnostics.push(report("filter/bad-selector", { selector, forms: selectorForms }));
  const prune = config.prune ?? (include.length > 0 || exclude.length > 0);
  return { include, exclude, prune };
}

/** Merges command line and config: a flag wins, its paths are relative to the working directory. */
export async function resolveOptions(cwd: string, flags: Flags): Promise<Result<Options>> {
  const loaded = await loadConfig(cwd, flags.config);
  if (!loaded.ok) return loaded;
  const { config, path } = loaded.value;
  const base = path === undefined ? cwd : dirname(path);
  const fromConfig = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : resolve(base, value);
  const fromFlag = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : resolve(cwd, value);
  const near = (value: string | readonly string[] | undefined): readonly string[] =>
    asList(value).map((file) => (isRemote(file) ? file : relative(cwd, resolve(base, file))));
  const diagnostics: Diagnostic[] = [];
  const only = chosen(flags.only, diagnostics) ?? config.only ?? templateNames;
  const out = fromFlag(flags.out) ?? fromConfig(config.out) ?? resolve(base, "generated");
  const stubs = fromFlag(flags.stubs) ?? fromConfig(config.stubs);
  diagnostics.push(...checkFolders(cwd, out, stubs));
  const inputs = flags.inputs.length > 0 ? flags.inputs : near(config.input);
  const options: Options = {
    cwd,
    inputs,
    overlays: flags.overlay ?? near(config.overlays),
    merge: config.merge ?? false,
    filter: filterOf(flags, config, diagnostics),
    out,
    stubs,
    only,
    format: config.format ?? "oxfmt",
    prose: config.prose ?? "enforce",
    schemas: reading(flags.schemas, diagnostics) ?? config.schemas ?? "as-meant",
    security: {
      schemes: config.security?.schemes ?? {},
      combine: config.security?.combine ?? "all",
    },
    validateResponses: config.validateResponses,
    package: config.package,
    allow: {
      paths: [base, ...asList(config.allow?.paths).map((one) => resolve(base, one))],
      hosts: [...asList(config.allow?.hosts), ...(flags.allowHost ?? [])],
    },
    limits: { ...defaultLimits, ...config.limits },
    force: flags.force ?? false,
  };
  return result(options, diagnostics);
}
