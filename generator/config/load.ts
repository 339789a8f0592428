import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isRemote } from "../read/index.js";
import { failure, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { templateNames } from "../template.js";
import { checkConfig } from "./check.js";
import type { Config, JobConfig } from "./config.js";
import { configNames } from "./names.js";
import { importUserCode, messageOf } from "./user-code.js";

/** A config with its bases merged in, whose paths are absolute, and the files that it came from, itself first. */
export interface LoadedConfig {
  readonly config: Config;
  readonly files: readonly string[];
}

// Every key and value was checked, so the value is what its type says.
const trusted = (value: unknown): Config => value as Config;

export const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

const isPath = (reference: string): boolean => reference.startsWith(".") || isAbsolute(reference);

/** Makes the paths of a job absolute, so that it can be merged with one of another folder. */
function anchor(job: JobConfig, folder: string): JobConfig {
  const file = (path: string): string => (isRemote(path) ? path : resolve(folder, path));
  const { input, overlays, out, stubs, templates, allow } = job;
  return {
    ...job,
    ...(input === undefined ? {} : { input: asList(input).map(file) }),
    ...(overlays === undefined ? {} : { overlays: asList(overlays).map(file) }),
    ...(out === undefined ? {} : { out: file(out) }),
    ...(stubs === undefined ? {} : { stubs: file(stubs) }),
    ...(allow?.paths === undefined
      ? {}
      : { allow: { ...allow, paths: asList(allow.paths).map(file) } }),
    ...(templates === undefined
      ? {}
      : { templates: templates.map((one) => locateTemplate(one, folder)) }),
  };
}

/** A template of a package is found from the config that names it. */
function locateTemplate(reference: string, folder: string): string {
  if (templateNames.some((name) => name === reference)) return reference;
  if (isPath(reference)) return resolve(folder, reference);
  try {
    return createRequire(join(folder, "config.js")).resolve(reference);
  } catch {
    return reference;
  }
}

function anchorAll(config: Config, folder: string): Config {
  const { jobs = {}, ...rest } = config;
  const anchored = Object.entries(jobs).map(([name, job]) => [name, anchor(job, folder)] as const);
  return {
    ...anchor(rest, folder),
    ...(anchored.length === 0 ? {} : { jobs: Object.fromEntries(anchored) }),
  };
}

/** The later config wins, key by key; of the jobs, by name. */
function merge(base: Config, own: Config): Config {
  const jobs = { ...base.jobs, ...own.jobs };
  return { ...base, ...own, ...(Object.keys(jobs).length === 0 ? {} : { jobs }) };
}

function locateBase(reference: string, folder: string): string {
  return isPath(reference)
    ? resolve(folder, reference)
    : createRequire(join(folder, "config.js")).resolve(reference);
}

/** Loads configs, one after the other, and notes what it has loaded. */
class Loader {
  readonly files: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  #unloadable(path: string, reason: string): Config {
    const shown = relative(this.#cwd, path);
    this.diagnostics.push(report("config/unloadable", { path: shown, reason }));
    return {};
  }

  async load(path: string, above: readonly string[]): Promise<Config> {
    if (above.includes(path)) return this.#unloadable(path, "it extends itself");
    if (!existsSync(path)) return this.#unloadable(path, "it does not exist");
    this.files.push(path);
    try {
      const value = await importUserCode(path);
      const found = checkConfig(value);
      this.diagnostics.push(...found);
      return found.length > 0 ? {} : await this.withBases(trusted(value), path, above);
    } catch (error) {
      return this.#unloadable(path, messageOf(error));
    }
  }

  /** The config with its bases, its paths made absolute by the folder of `path`. */
  async withBases(config: Config, path: string, above: readonly string[]): Promise<Config> {
    const folder = dirname(path);
    let merged: Config = {};
    for (const base of asList(config.extends))
      merged = merge(merged, await this.load(locateBase(base, folder), [...above, path]));
    return merge(merged, anchorAll(config, folder));
  }
}

/** A config that a program hands over, as if it stood in the working directory. */
async function loadInline(cwd: string, config: Config): Promise<Result<LoadedConfig>> {
  const found = checkConfig(config);
  if (found.length > 0) return failure(...found);
  const loader = new Loader(cwd);
  const merged = await loader.withBases(config, join(cwd, "config"), []);
  return result({ config: merged, files: loader.files }, loader.diagnostics);
}

/**
 * Loads the config that is named, or the one in the working directory; an empty one where there is none.
 * @param given a path, or a config itself
 */
export async function loadConfig(
  cwd: string,
  given: string | Config | undefined,
): Promise<Result<LoadedConfig>> {
  if (typeof given === "object") return loadInline(cwd, given);
  const found =
    given === undefined
      ? configNames.map((name) => join(cwd, name)).find((path) => existsSync(path))
      : resolve(cwd, given);
  if (found === undefined) return result({ config: {}, files: [] }, []);
  if (!existsSync(found))
    return failure(report("config/missing", { path: given ?? relative(cwd, found) }));
  const loader = new Loader(cwd);
  const config = await loader.load(found, []);
  return result({ config, files: loader.files }, loader.diagnostics);
}
