import { basename, dirname, resolve } from "node:path";
import type { Options } from "../config/index.js";
import { andThen, failure, report, result, strictly } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { lowerPages, readPages } from "../frontends/endpoint-page/index.js";
import type { PageDocument } from "../frontends/endpoint-page/index.js";
import { applyIndexPages, readIndexPage } from "../frontends/index-page/index.js";
import { asOpenApi, loadLibrary, lowerOpenApi } from "../frontends/openapi/index.js";
import type { KeptLowering, Loading, SchemaReading } from "../frontends/openapi/index.js";
import type { PatternPolicy } from "../regex/index.js";
import { sortSources } from "../frontends/sort-sources.js";
import type { SortedSources } from "../frontends/sort-sources.js";
import type { Api, JsonObject } from "../ir/index.js";
import { overlayDocument, readOverlay } from "../overlay/index.js";
import type { Overlay } from "../overlay/index.js";
import { mergeApis, mergeOperations } from "../passes/index.js";
import {
  documentOf,
  fileUri,
  isRemote,
  openUri,
  readFiles,
  readInputs,
  readJsonDocument,
} from "../read/index.js";
import type { Access, JsonDocument } from "../read/index.js";
import type { Source } from "../source/index.js";
import type { Templates } from "./templates.js";

/** A text that was read, and where from. */
export interface NamedSource {
  /** The same on every machine: a file name, or the path of a referenced file from the document that was named. */
  readonly name: string;
  /** A `file:`, `http:` or `https:` URI. */
  readonly uri: string;
  readonly source: Source;
}

/** The inputs and what was lowered from them, before any pass. */
export interface Lowered {
  /** Everything that was read: the inputs, what their references lead to, and overlays. */
  readonly inputs: readonly NamedSource[];
  readonly api: Api;
  readonly pages: ReadonlyMap<Source, PageFacts>;
}

/** What is known of a file of pages beside its operations. */
export interface PageFacts {
  /** Whether the page has its lines, or stands on one. */
  readonly mode: "lines" | "collapsed";
  readonly frontMatter: JsonObject | null;
}

type Export = Templates["exportOpenApi"];

function pageFacts({ form, pages }: PageDocument): PageFacts {
  const entries = pages.find((page) => page.frontMatter !== undefined)?.frontMatter?.entries ?? [];
  const frontMatter = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const mode = form === "laidOut" ? "lines" : "collapsed";
  return { mode, frontMatter: entries.length === 0 ? null : frontMatter };
}

/** Runs a stage on each item and keeps every diagnostic, so that a user sees all mistakes at once. */
function all<T, U>(items: readonly T[], stage: (item: T) => Result<U>): Result<readonly U[]> {
  const results = items.map(stage);
  const values = results.flatMap((one) => (one.ok ? [one.value] : []));
  const diagnostics = results.flatMap((one) => one.diagnostics);
  return result(values, diagnostics);
}

type LoweredSources = Omit<Lowered, "inputs"> & { readonly references: readonly NamedSource[] };

/** What a run reads, and may read. */
interface Reading {
  readonly access: Access;
  readonly overlays: readonly Overlay[];
  readonly schemas: SchemaReading;
  readonly patterns: PatternPolicy;
  readonly exportOpenApi: Export;
  /** Whether all specs are one API, named or found. */
  readonly merge: boolean;
  /** What this process keeps of the one document that is the API. */
  readonly kept?: KeptLowering | undefined;
}

/** What a document and all that it refers to say once overlays are applied; those speak of the document that is named. */
async function lowerDocument(
  document: JsonDocument,
  { access, overlays, schemas, patterns, kept }: Omit<Reading, "exportOpenApi">,
): Promise<Result<{ readonly api: Api; readonly references: readonly NamedSource[] }>> {
  const { limits } = access;
  const openapi = andThen(overlayDocument(document, overlays), asOpenApi);
  if (!openapi.ok) return openapi;
  const uri = await uriOf(document.source, access.cwd);
  const open: Loading["open"] = (wanted, from) => openUri(wanted, from, access);
  const library = await loadLibrary(openapi.value, { uri, limits, open });
  const references = library.documents
    .slice(1)
    .map((one) => ({ name: one.name, uri: one.uri, source: one.document.source }));
  return andThen(openapi, (root) =>
    andThen(lowerOpenApi(root, library, schemas, patterns, kept), (api) =>
      result({ api, references }, []),
    ),
  );
}

const uriOf = async ({ path }: Source, cwd: string): Promise<string> =>
  isRemote(path) ? path : fileUri(resolve(cwd, path));

/** Overlays speak of OpenAPI, so what pages say is written as that, corrected, and read back. */
async function correct(
  api: Api,
  reading: Reading,
): Promise<Result<{ readonly api: Api; readonly references: readonly NamedSource[] }>> {
  if (reading.overlays.length === 0) return result({ api, references: [] }, []);
  const merged = mergeOperations(api);
  if (!merged.ok) return merged;
  const document = documentOf(reading.exportOpenApi(merged.value), "pages as OpenAPI");
  const lowered = await lowerDocument(document, reading);
  return andThen(merged, () => lowered);
}

async function lowerSite(
  { pages, indexes }: SortedSources,
  reading: Reading,
): Promise<Result<LoweredSources>> {
  const documents = all(pages, readPages);
  const facts = new Map(
    documents.ok ? documents.value.map((one) => [one.source, pageFacts(one)]) : [],
  );
  const site = all(indexes, readIndexPage);
  const lowered = andThen(documents, lowerPages);
  const api = andThen(lowered, (found) => andThen(site, (read) => applyIndexPages(found, read)));
  if (!api.ok) return api;
  const corrected = await correct(api.value, reading);
  return andThen(api, () => andThen(corrected, (whole) => result({ ...whole, pages: facts }, [])));
}

async function lowerOpenApiDocument(
  source: Source,
  reading: Reading,
): Promise<Result<LoweredSources>> {
  const { access, kept } = reading;
  const document =
    kept === undefined ? readJsonDocument(source, access.limits) : kept.read(source, access.limits);
  if (!document.ok) return document;
  const lowered = await lowerDocument(document.value, reading);
  // What was said while the document was read comes first.
  const read = result(document.value, document.diagnostics);
  return andThen(read, () =>
    andThen(lowered, (whole) => result({ ...whole, pages: new Map() }, [])),
  );
}

/** Pages and documents as one API; overlays speak of the document of the whole. */
async function lowerMerged(
  sources: SortedSources,
  reading: Reading,
): Promise<Result<LoweredSources>> {
  const bare: Reading = { ...reading, overlays: [], kept: undefined };
  const parts: (readonly [name: string, Result<LoweredSources>])[] = [];
  for (const source of sources.documents)
    parts.push([nameOf(source), await lowerOpenApiDocument(source, bare)]);
  if (sources.pages.length > 0 || sources.indexes.length > 0)
    parts.push(["pages", await lowerSite(sources, bare)]);
  const lowered = all(parts, ([name, part]) =>
    andThen(part, (one) => result({ name, ...one }, [])),
  );
  const merged = andThen(lowered, ([first, ...others]) =>
    first === undefined ? failure() : mergeApis(first, others),
  );
  if (!lowered.ok || !merged.ok) return { ok: false, diagnostics: merged.diagnostics };
  const corrected = await correct(merged.value, reading);
  const pages = new Map(lowered.value.flatMap((one) => [...one.pages]));
  const references = lowered.value.flatMap((one) => one.references);
  return andThen(merged, () =>
    andThen(corrected, ({ api }) => result({ api, pages, references }, [])),
  );
}

/** An API is described by pages, by one OpenAPI document, or by all specs that are named. */
async function lowerSources(
  sources: SortedSources,
  reading: Reading,
): Promise<Result<LoweredSources>> {
  const { documents, pages, indexes } = sources;
  const [document, ...others] = documents;
  if (document === undefined) return lowerSite(sources, reading);
  const [other] = [...others, ...pages, ...indexes];
  if (other === undefined) return lowerOpenApiDocument(document, reading);
  const isMeant = documents.every((one) => sources.named.has(one));
  if (isMeant || reading.merge) return lowerMerged(sources, reading);
  const paths = { first: document.path, second: other.path };
  return failure(report("input/several-specs", paths));
}

const nameOf = ({ path }: Source): string =>
  basename(isRemote(path) ? new URL(path).pathname : path);

async function named(sources: readonly Source[], cwd: string): Promise<readonly NamedSource[]> {
  const inputs: NamedSource[] = [];
  for (const source of sources) {
    inputs.push({ name: nameOf(source), uri: await uriOf(source, cwd), source });
  }
  return inputs;
}

/** Reads back an OpenAPI document that `exportOpenApi` has made, which refers to nothing outside of it. */
export async function lowerContract(
  source: Source,
  { cwd, limits, schemas, policies }: Pick<Options, "cwd" | "limits" | "schemas" | "policies">,
): Promise<Result<Api>> {
  const access: Access = { cwd, paths: [], hosts: [], limits, headers: () => ({}) };
  const document = readJsonDocument(source, limits);
  if (!document.ok) return document;
  const lowered = await lowerDocument(document.value, {
    access,
    overlays: [],
    schemas,
    patterns: policies.patterns,
    merge: false,
  });
  return andThen(lowered, ({ api }) => result(api, []));
}

/**
 * Reads and lowers every input: what the spec says, with its overlays, and nothing else.
 * @param kept what this process keeps of doing the same before
 */
export async function lowerInputs(
  options: Options,
  exportOpenApi: Export,
  kept?: KeptLowering,
): Promise<Result<Lowered>> {
  const { cwd, allow, limits, headers: byHost } = options;
  const headers: Access["headers"] = ({ host }) =>
    Object.hasOwn(byHost, host) ? (byHost[host] ?? {}) : {};
  const access: Access = { cwd, ...allow, limits, headers };
  const sorted = andThen(await readInputs(options.inputs, access), (inputs) =>
    sortSources(inputs, options.merge),
  );
  const files = await readFiles(options.overlays, access);
  const overlays = andThen(files, (sources) => all(sources, readOverlay));
  const read = andThen(sorted, (sources) =>
    andThen(overlays, (list) => result({ sources, overlays: list }, [])),
  );
  if (!read.ok) return read;
  const { sources } = read.value;
  // Who names a document means the folder that it stands in.
  const folders = sources.all.map(({ path }) => dirname(resolve(cwd, path)));
  const near: Access = { ...access, paths: [...access.paths, ...folders] };
  const { schemas, merge, policies } = options;
  const { patterns } = policies;
  const { overlays: applied } = read.value;
  const reading = {
    access: near,
    overlays: applied,
    schemas,
    patterns,
    exportOpenApi,
    merge,
    kept,
  };
  const lowered = await lowerSources(sources, reading);
  const [first, last] = [
    await named(sources.all, cwd),
    await named(files.ok ? files.value : [], cwd),
  ];
  const whole = andThen(read, () =>
    andThen(lowered, ({ api, pages, references }) =>
      result({ api, pages, inputs: [...first, ...references, ...last] }, []),
    ),
  );
  return options.strict ? strictly(whole) : whole;
}
