import { fileURLToPath } from "node:url";
import type { Options } from "../config/index.js";
import { andThen, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import { manifestFile, manifestPath, renderArtifacts } from "../emit/index.js";
import type { Artifact, Stub } from "../emit/index.js";
import type { Api } from "../ir/index.js";
import { packageFiles } from "../package/index.js";
import { runPasses } from "../passes/index.js";
import type { Names } from "../passes/index.js";
import { templateNames } from "../template.js";
import type { Template, TemplateContext } from "../template.js";
import { draftCustom } from "./custom.js";
import type { KeptRun } from "./kept-run.js";
import { lowerInputs } from "./lower.js";
import type { NamedSource } from "./lower.js";
import { manifestOf } from "./manifest.js";
import { contextOf, draftStubs, merged } from "./templates.js";
import type { Templates } from "./templates.js";

export { lowerContract, lowerInputs } from "./lower.js";
export type { Lowered, NamedSource, PageFacts } from "./lower.js";
export { KeptRun } from "./kept-run.js";
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

/** What the chosen templates make of an Api, drafted as it is asked for. */
async function* draft(
  chosen: readonly Template[],
  api: Api,
  context: TemplateContext,
): AsyncGenerator<Artifact, void, void> {
  for (const template of chosen) yield* await template.draft(api, context);
}

/** Everything that goes into the output folder, drafted as it is asked for, but for what the user's own templates make. */
async function* draftAll(
  options: Options,
  templates: Templates,
  api: Api,
  { context, custom, registry }: Drafting,
): AsyncGenerator<Artifact, void, void> {
  const chosen = templates.all.filter(({ name }) => context.templates.has(name));
  yield* draft(chosen, api, context);
  yield* custom;
  if (registry !== undefined) yield registry;
  if (options.package === undefined) return;
  const builtIn = new Set(templateNames.filter((name) => context.templates.has(name)));
  yield* packageFiles(api, options.package, builtIn);
}

/** What is made before the rest is. */
interface Drafting {
  readonly context: TemplateContext;
  readonly custom: readonly Artifact[];
  readonly registry: Artifact | undefined;
}

/** An input as a file, or by its URL where it was fetched. */
function sourceFile({ uri, source }: NamedSource): SourceFile {
  return { path: uri.startsWith("file:") ? fileURLToPath(uri) : uri, text: source.text };
}

/** The Api of a run. What it was before the passes is let go. */
async function lowerAndPass(
  options: Options,
  templates: Templates,
  names: Names,
  stage: Stage,
  kept: KeptRun | undefined,
): Promise<Result<{ readonly api: Api; readonly inputs: readonly NamedSource[] }>> {
  stage("read and lower");
  const lowered = await lowerInputs(options, templates.exportOpenApi, kept?.lowering);
  stage("passes");
  return andThen(lowered, ({ api: before, inputs }) =>
    andThen(runPasses(before, { ...options, names }), (api) =>
      result({ api: kept?.withKnownSchemas(api) ?? api, inputs }, []),
    ),
  );
}

/**
 * From options to the texts of all files. Nothing is written, and nothing is made when a stage reports an error.
 * @param names what shapes were called in the run before this one
 * @param stage is told when a stage begins
 * @param kept what this process has made by the same options before; it spares the making of what has not changed
 */
export async function compile(
  options: Options,
  templates: Templates,
  names: Names,
  stage: Stage = () => undefined,
  kept?: KeptRun,
): Promise<Result<Output>> {
  const passed = await lowerAndPass(options, templates, names, stage, kept);
  if (!passed.ok) return passed;
  const { api, inputs } = passed.value;
  const made = kept?.output;
  const context = contextOf(options, templates, api, made);
  made?.begin();
  stage("draft and emit");
  const custom = await draftCustom(options.custom, api, context);
  if (!custom.ok) return { ok: false, diagnostics: [...passed.diagnostics, ...custom.diagnostics] };
  const stubbed = draftStubs(options, templates, api, context);
  const drafting = { context, custom: custom.value, registry: stubbed?.registry };
  const render = (list: readonly Artifact[], folder = options.out) =>
    renderArtifacts(list, folder, options.format);
  const artifacts = merged(draftAll(options, templates, api, drafting));
  const files = await renderArtifacts(artifacts, options.out, options.format, made);
  const handlers = await render(stubbed?.stubs ?? [], options.stubs);
  const diagnostics: readonly Diagnostic[] = [
    ...passed.diagnostics,
    ...files.diagnostics,
    ...handlers.diagnostics,
  ];
  if (!files.ok || !handlers.ok) return { ok: false, diagnostics };
  const written = [...handlers.value].map(([path, text]) => ({ path, text }));
  const manifest = manifestOf(options, inputs, api, files.value, written, made?.files);
  const told = await render([manifestFile(manifest)]);
  if (!told.ok) return told;
  made?.files.manifests.made(told.value.get(manifestPath) ?? "", manifest);
  made?.end(api);
  return result(
    {
      files: new Map([...files.value, ...told.value]),
      stubs: written,
      sources: inputs.map(sourceFile),
      api,
      templates: context.templates,
    },
    diagnostics,
  );
}
