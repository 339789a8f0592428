import { fileURLToPath } from "node:url";
import type { Options } from "../config/index.js";
import { andThen, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { manifestPath, manifestText, renderArtifacts } from "../emit/index.js";
import type { Artifact, Stub } from "../emit/index.js";
import type { Api } from "../ir/index.js";
import { packageFiles } from "../package/index.js";
import { runPasses } from "../passes/index.js";
import type { Names } from "../passes/index.js";
import { templateNames } from "../template.js";
import { draftCustom } from "./custom.js";
import { lowerInputs } from "./lower.js";
import type { NamedSource } from "./lower.js";
import { manifestOf } from "./manifest.js";
import { contextOf, draftStubs, merged } from "./templates.js";
import type { Templates } from "./templates.js";

export { lowerContract, lowerInputs } from "./lower.js";
export type { Lowered, NamedSource, PageFacts } from "./lower.js";
export type { Templates } from "./templates.js";

/** A text that was read, and the absolute path of its file, or its URL. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a run makes, before anything is written. */
export interface Output {
  /** By path relative to the output folder, the manifest included. */
  readonly files: ReadonlyMap<string, string>;
  readonly stubs: readonly Stub[];
  /** Everything that was read. */
  readonly sources: readonly SourceFile[];
  /** What it was made from, after the passes. */
  readonly api: Api;
  /** The templates that made it: those that were asked for and what they require. */
  readonly templates: ReadonlySet<string>;
}

/** Hears which stage begins. */
export type Stage = (name: string) => void;

/** Everything that the chosen templates make of an Api. */
async function draft(
  options: Options,
  templates: Templates,
  api: Api,
): Promise<
  Result<{ readonly artifacts: readonly Artifact[]; readonly stubs: readonly Artifact[] }>
> {
  const context = contextOf(options, templates, api);
  const chosen = templates.all.filter(({ name }) => context.templates.has(name));
  const drafts = await Promise.all(chosen.map((template) => template.draft(api, context)));
  const custom = await draftCustom(options.custom, api, context);
  if (!custom.ok) return custom;
  const handlers = draftStubs(options, templates, api, context);
  const registry = handlers === undefined ? [] : [handlers.registry];
  const { package: named } = options;
  const builtIn = new Set(templateNames.filter((name) => context.templates.has(name)));
  const packaged = named === undefined ? [] : packageFiles(api, named, builtIn);
  const artifacts = merged([...drafts.flat(), ...custom.value, ...registry, ...packaged]);
  return result({ artifacts, stubs: handlers?.stubs ?? [] }, []);
}

/** An input as a file, or by its URL where it was fetched. */
function sourceFile({ uri, source }: NamedSource): SourceFile {
  return { path: uri.startsWith("file:") ? fileURLToPath(uri) : uri, text: source.text };
}

/**
 * From options to the texts of all files. Nothing is written, and nothing is made when a stage reports an error.
 * @param names what shapes were called in the run before this one
 * @param stage is told when a stage begins
 */
export async function compile(
  options: Options,
  templates: Templates,
  names: Names,
  stage: Stage = () => undefined,
): Promise<Result<Output>> {
  stage("read and lower");
  const lowered = await lowerInputs(options, templates.exportOpenApi);
  stage("passes");
  const passed = andThen(lowered, ({ api }) => runPasses(api, { ...options, names }));
  if (!lowered.ok || !passed.ok) return { ok: false, diagnostics: passed.diagnostics };
  stage("draft");
  const drafted = await draft(options, templates, passed.value);
  if (!drafted.ok)
    return { ok: false, diagnostics: [...passed.diagnostics, ...drafted.diagnostics] };
  const { artifacts, stubs } = drafted.value;
  stage("emit");
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
  return result(
    {
      files: new Map([...files.value, ...told.value]),
      stubs: written,
      sources: inputs.map(sourceFile),
      api: passed.value,
      templates: contextOf(options, templates, passed.value).templates,
    },
    diagnostics,
  );
}
