import { basename, relative, sep } from "node:path";
import type { Options } from "./config/index.js";
import { andThen, report, result } from "./diagnostics/index.js";
import type { Diagnostic, Result } from "./diagnostics/index.js";
import { manifestPath, manifestText, renderArtifacts, sha256 } from "./emit/index.js";
import type { Artifact, Manifest, Stub } from "./emit/index.js";
import { isEndpointPage, lowerPages, readPages } from "./frontends/endpoint-page/index.js";
import type { PageDocument } from "./frontends/endpoint-page/index.js";
import type { Api, JsonObject } from "./ir/index.js";
import { packageFiles } from "./package/index.js";
import { runPasses } from "./passes/index.js";
import type { Names } from "./passes/index.js";
import { readInputs } from "./read/index.js";
import type { Input } from "./read/index.js";
import type { Source } from "./source/index.js";
import { templateNames } from "./template.js";
import type { StubDraft, StubTemplate, Template, TemplateContext, TemplateName } from "./template.js";
import { version } from "./version.js";

/** The templates and what they need of the file system, as the composition root hands them in. */
export interface Templates {
  readonly all: readonly Template[];
  readonly stubs: StubTemplate;
  readonly runtimeFile: (path: string) => string;
}

/** What a run makes, before anything is written. */
export interface Output {
  /** By path relative to the output folder, the manifest included. */
  readonly files: ReadonlyMap<string, string>;
  readonly stubs: readonly Stub[];
}

/** The inputs and what was lowered from them, before any pass. */
export interface Lowered {
  readonly sources: readonly Source[];
  readonly api: Api;
  readonly pages: ReadonlyMap<Source, PageFacts>;
}

/** What is known of a file of pages beside its operations. */
export interface PageFacts {
  /** Whether the page has its lines, or stands on one. */
  readonly mode: "lines" | "collapsed";
  readonly frontMatter: JsonObject | null;
}

function pageFacts({ form, pages }: PageDocument): PageFacts {
  const entries = pages.find((page) => page.frontMatter !== undefined)?.frontMatter?.entries;
  const frontMatter = entries === undefined ? null : Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  return { mode: form === "laidOut" ? "lines" : "collapsed", frontMatter };
}

/** A file that is named must be a page; a folder may hold guides beside its pages. */
function pagesOf(input: Input): Result<readonly Source[]> {
  const pages = input.sources.filter((source) => isEndpointPage(source.text));
  const others = input.sources.length - pages.length;
  if (!input.folder) return result(input.sources, []);
  if (pages.length === 0) return { ok: false, diagnostics: [report("input/no-pages", { path: input.path })] };
  const skipped = others === 0 ? [] : [report("input/skipped", { count: others, path: input.path })];
  return result(pages, skipped);
}

/** Runs a stage on each item and keeps every diagnostic, so that a user sees all mistakes at once. */
function all<T, U>(items: readonly T[], stage: (item: T) => Result<U>): Result<readonly U[]> {
  const results = items.map(stage);
  const values = results.flatMap((one) => (one.ok ? [one.value] : []));
  return result(values, results.flatMap((one) => one.diagnostics));
}

/** Reads and lowers every input: what the spec says, and nothing else. */
export async function lowerInputs(options: Options): Promise<Result<Lowered>> {
  const inputs = await readInputs(options.inputs, options.cwd);
  const sources = andThen(andThen(inputs, (read) => all(read, pagesOf)), (lists) => result(lists.flat(), []));
  return andThen(sources, (list) => {
    const documents: Result<readonly PageDocument[]> = all(list, readPages);
    const pages = new Map(documents.ok ? documents.value.map((document) => [document.source, pageFacts(document)]) : []);
    return andThen(andThen(documents, lowerPages), (api) => result({ sources: list, api, pages }, []));
  });
}

/** The templates that were asked for and what they require. */
function selected(templates: Templates, only: readonly TemplateName[]): ReadonlySet<TemplateName> {
  const names = new Set<TemplateName>();
  const add = (name: TemplateName): void => {
    if (names.has(name)) return;
    names.add(name);
    templates.all.find((template) => template.name === name)?.requires.forEach(add);
  };
  only.forEach(add);
  return names;
}

function contextOf(options: Options, templates: Templates, api: Api): TemplateContext {
  const byFidelity = api.fidelity === "exact" ? "enforce" : "report";
  return {
    templates: selected(templates, options.only),
    validateResponses: options.validateResponses ?? byFidelity,
    runtimeFile: templates.runtimeFile,
  };
}

const posix = (path: string): string => path.split(sep).join("/");

function draftStubs(options: Options, templates: Templates, api: Api, context: TemplateContext): StubDraft | undefined {
  const { stubs, out } = options;
  if (stubs === undefined || !context.templates.has("server")) return undefined;
  const folders = { fromOutputToStubs: posix(relative(out, stubs)), fromStubsToOutput: posix(relative(stubs, out)) };
  return templates.stubs(api, folders, context);
}

/** Two templates may lean on the same runtime file; it is one file. */
function merged(artifacts: readonly Artifact[]): readonly Artifact[] {
  const texts = new Map<string, string>();
  return artifacts.filter((artifact) => {
    if (artifact.kind !== "text") return true;
    const same = texts.get(artifact.path) === artifact.text;
    texts.set(artifact.path, artifact.text);
    return !same;
  });
}

/** The order in which the keys of a config stand says nothing. */
function sorted(security: Options["security"]): Options["security"] {
  const schemes = Object.entries(security.schemes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...security, schemes: Object.fromEntries(schemes) };
}

function manifestOf(options: Options, lowered: Lowered, api: Api, files: ReadonlyMap<string, string>, stubs: readonly Stub[]): Manifest {
  const { format, prose, security, validateResponses } = options;
  const only = templateNames.filter((name) => options.only.includes(name));
  const shaping = { only, format, prose, security: sorted(security), validateResponses, package: options.package };
  const { operations } = api;
  const keyOf = (target: Api["operations"][number]["target"]): string => (target.kind === "path" ? target.template : target.name);
  return {
    specwright: version,
    inputs: lowered.sources.map((source) => ({ name: basename(source.path), sha256: sha256(source.text) })),
    options: sha256(JSON.stringify(shaping)),
    operations: Object.fromEntries(operations.map(({ method, target, name }) => [`${method} ${keyOf(target)}`, name])),
    schemas: Object.fromEntries(api.schemas.map(({ id, name }) => [id, name])),
    stubs: stubs.map(({ path }) => path),
    files: Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)])),
  };
}

/**
 * From options to the texts of all files. Nothing is written, and nothing is made when a stage reports an error.
 * @param names what shapes were called in the run before this one
 */
export async function compile(options: Options, templates: Templates, names: Names): Promise<Result<Output>> {
  const lowered = await lowerInputs(options);
  const passed = andThen(lowered, ({ api }) => runPasses(api, { ...options, names }));
  if (!lowered.ok || !passed.ok) return { ok: false, diagnostics: passed.diagnostics };
  const api = passed.value;
  const context = contextOf(options, templates, api);
  const chosen = templates.all.filter((template) => context.templates.has(template.name));
  const drafts = await Promise.all(chosen.map((template) => template.draft(api, context)));
  const stubDraft = draftStubs(options, templates, api, context);
  const packaged = options.package === undefined ? [] : packageFiles(api, options.package, context.templates);
  const artifacts = merged([...drafts.flat(), ...(stubDraft === undefined ? [] : [stubDraft.registry]), ...packaged]);
  const rendered = await renderArtifacts(artifacts, options.out, options.format);
  const renderedStubs = await renderArtifacts(stubDraft?.stubs ?? [], options.stubs ?? options.out, options.format);
  const diagnostics: readonly Diagnostic[] = [...passed.diagnostics, ...rendered.diagnostics, ...renderedStubs.diagnostics];
  if (!rendered.ok || !renderedStubs.ok) return { ok: false, diagnostics };
  const stubs = [...renderedStubs.value].map(([path, text]) => ({ path, text }));
  const manifest = manifestText(manifestOf(options, lowered.value, api, rendered.value, stubs));
  const laidOut = await renderArtifacts([{ kind: "text", path: manifestPath, text: manifest }], options.out, options.format);
  if (!laidOut.ok) return laidOut;
  return result({ files: new Map([...rendered.value, ...laidOut.value]), stubs }, diagnostics);
}
