import type { Options } from "../config/index.js";
import { andThen, report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { lowerPages, readPages } from "../frontends/endpoint-page/index.js";
import type { PageDocument } from "../frontends/endpoint-page/index.js";
import { applyIndexPages, readIndexPage } from "../frontends/index-page/index.js";
import { asOpenApi, lowerOpenApi } from "../frontends/openapi/index.js";
import type { SchemaReading } from "../frontends/openapi/index.js";
import { sortSources } from "../frontends/sort-sources.js";
import type { SortedSources } from "../frontends/sort-sources.js";
import type { Api, JsonObject } from "../ir/index.js";
import { overlayDocument, readOverlay } from "../overlay/index.js";
import type { Overlay } from "../overlay/index.js";
import { mergeOperations } from "../passes/index.js";
import { documentOf, readFiles, readInputs, readJsonDocument } from "../read/index.js";
import type { JsonDocument } from "../read/index.js";
import type { Source } from "../source/index.js";
import type { Templates } from "./templates.js";

/** The inputs and what was lowered from them, before any pass. */
export interface Lowered {
  /** Everything that was read, overlays included. */
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

/** What every document is read with. */
interface Reading {
  readonly overlays: readonly Overlay[];
  readonly schemas: SchemaReading;
}

const lowerDocument = (document: JsonDocument, { overlays, schemas }: Reading): Result<Api> =>
  andThen(andThen(overlayDocument(document, overlays), asOpenApi), (openapi) =>
    lowerOpenApi(openapi, schemas),
  );

/** Overlays speak of OpenAPI, so what pages say is written as that, corrected, and read back. */
function correct(api: Api, reading: Reading, exportOpenApi: Export): Result<Api> {
  if (reading.overlays.length === 0) return result(api, []);
  return andThen(mergeOperations(api), (merged) =>
    lowerDocument(documentOf(exportOpenApi(merged), "pages as OpenAPI"), reading),
  );
}

function lowerSite(
  { pages, indexes }: SortedSources,
  reading: Reading,
  exportOpenApi: Export,
): Result<Omit<Lowered, "sources">> {
  const documents = all(pages, readPages);
  const facts = new Map(
    documents.ok ? documents.value.map((one) => [one.source, pageFacts(one)]) : [],
  );
  const site = all(indexes, readIndexPage);
  const lowered = andThen(documents, lowerPages);
  const api = andThen(lowered, (found) => andThen(site, (read) => applyIndexPages(found, read)));
  const corrected = andThen(api, (whole) => correct(whole, reading, exportOpenApi));
  return andThen(corrected, (whole) => result({ api: whole, pages: facts }, []));
}

function lowerOpenApiDocument(source: Source, reading: Reading): Result<Omit<Lowered, "sources">> {
  const api = andThen(readJsonDocument(source), (document) => lowerDocument(document, reading));
  return andThen(api, (whole) => result({ api: whole, pages: new Map() }, []));
}

/** An API is described by pages or by one OpenAPI document. */
function lowerSources(
  sources: SortedSources,
  reading: Reading,
  exportOpenApi: Export,
): Result<Omit<Lowered, "sources">> {
  const [document, ...others] = sources.documents;
  if (document === undefined) return lowerSite(sources, reading, exportOpenApi);
  const [other] = [...others, ...sources.pages, ...sources.indexes];
  if (other === undefined) return lowerOpenApiDocument(document, reading);
  const paths = { first: document.path, second: other.path };
  return { ok: false, diagnostics: [report("input/several-specs", paths)] };
}

/** Reads and lowers every input: what the spec says, with its overlays, and nothing else. */
export async function lowerInputs(
  options: Options,
  exportOpenApi: Export,
): Promise<Result<Lowered>> {
  const inputs = await readInputs(options.inputs, options.cwd);
  const files = await readFiles(options.overlays, options.cwd);
  const overlays = andThen(files, (sources) => all(sources, readOverlay));
  return andThen(andThen(inputs, sortSources), (sources) =>
    andThen(overlays, (read) => {
      const reading = { overlays: read, schemas: options.schemas };
      return andThen(lowerSources(sources, reading, exportOpenApi), (lowered) => {
        const kept = [...sources.all, ...(files.ok ? files.value : [])];
        return result({ ...lowered, sources: kept }, []);
      });
    }),
  );
}
