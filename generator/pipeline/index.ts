import type { Options } from "../config/index.js";
import { andThen, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { manifestPath, manifestText, renderArtifacts } from "../emit/index.js";
import type { Artifact, Stub } from "../emit/index.js";
import type { Api } from "../ir/index.js";
import { packageFiles } from "../package/index.js";
import { runPasses } from "../passes/index.js";
import type { Names } from "../passes/index.js";
import { lowerInputs } from "./lower.js";
import { manifestOf } from "./manifest.js";
import { contextOf, draftStubs, merged } from "./templates.js";
import type { Templates } from "./templates.js";

export { lowerInputs } from "./lower.js";
export type { Lowered, NamedSource, PageFacts } from "./lower.js";
export type { Templates } from "./templates.js";

/** What a run makes, before anything is written. */
export interface Output {
  /** By path relative to the output folder, the manifest included. */
  readonly files: ReadonlyMap<string, string>;
  readonly stubs: readonly Stub[];
}

/** Everything that the chosen templates make of an Api. */
async function draft(options: Options, templates: Templates, api: Api) {
  const context = contextOf(options, templates, api);
  const chosen = templates.all.filter(({ name }) => context.templates.has(name));
  const drafts = await Promise.all(chosen.map((template) => template.draft(api, context)));
  const handlers = draftStubs(options, templates, api, context);
  const registry = handlers === undefined ? [] : [handlers.registry];
  const { package: named } = options;
  const packaged = named === undefined ? [] : packageFiles(api, named, context.templates);
  const artifacts = merged([...drafts.flat(), ...registry, ...packaged]);
  return { artifacts, stubs: handlers?.stubs ?? [] };
}

/**
 * From options to the texts of all files. Nothing is written, and nothing is made when a stage reports an error.
 * @param names what shapes were called in the run before this one
 */
export async function compile(
  options: Options,
  templates: Templates,
  names: Names,
): Promise<Result<Output>> {
  const lowered = await lowerInputs(options, templates.exportOpenApi);
  const passed = andThen(lowered, ({ api }) => runPasses(api, { ...options, names }));
  if (!lowered.ok || !passed.ok) return { ok: false, diagnostics: passed.diagnostics };
  const { artifacts, stubs } = await draft(options, templates, passed.value);
  const render = (list: readonly Artifact[], folder = options.out) =>
    renderArtifacts(list, folder, options.format);
  const files = await render(artifacts);
  const handlers = await render(stubs, options.stubs);
  const diagnostics: readonly Diagnostic[] = [
    ...passed.diagnostics,
    ...files.diagnostics,
    ...handlers.diagnostics,
  ];
  if (!files.ok || !handlers.ok) return { ok: false, diagnostics };
  const written = [...handlers.value].map(([path, text]) => ({ path, text }));
  const { inputs } = lowered.value;
  const manifest = manifestOf(options, inputs, passed.value, files.value, written);
  const told = await render([{ kind: "text", path: manifestPath, text: manifestText(manifest) }]);
  if (!told.ok) return told;
  return result({ files: new Map([...files.value, ...told.value]), stubs: written }, diagnostics);
}
