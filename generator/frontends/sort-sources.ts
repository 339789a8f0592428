import { report, result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import { isRemote } from "../read/index.js";
import type { Input } from "../read/index.js";
import type { Source } from "../source/index.js";
import { isEndpointPage } from "./endpoint-page/index.js";
import { isIndexPage, operationPages } from "./index-page/index.js";
import { isOpenApi } from "./openapi/index.js";

/** Sources by the front end that reads them; a bundle with an index is among both. */
export interface SortedSources {
  /** All that are read, each once. */
  readonly all: readonly Source[];
  readonly pages: readonly Source[];
  readonly indexes: readonly Source[];
  /** OpenAPI documents. */
  readonly documents: readonly Source[];
  /** Those that the user named one by one, and did not find in a folder. */
  readonly named: ReadonlySet<Source>;
}

/** The name of a file says what it holds; a URL need not. */
const isDocument = (source: Source): boolean =>
  /\.(?:json|ya?ml)$/iu.test(source.path) || (isRemote(source.path) && isOpenApi(source));

/** Whether a text that a folder holds is a spec, as far as can be told without reading it. */
export const isSpec = (source: Source): boolean =>
  isDocument(source) ? isOpenApi(source) : isEndpointPage(source.text) || isIndexPage(source.text);

/** A file that is named must be a spec; folders and globs may reach guides beside the pages. */
function specsOf({ kind, path, sources }: Input): Result<readonly Source[]> {
  if (kind === "file") return result(sources, []);
  const specs = sources.filter(isSpec);
  const others = sources.length - specs.length;
  if (specs.length === 0) return { ok: false, diagnostics: [report("input/no-pages", { path })] };
  return result(specs, others === 0 ? [] : [report("input/skipped", { count: others, path })]);
}

/**
 * An OpenAPI document that a folder holds beside its pages describes the same API; taking both would describe it twice.
 * One that is named is meant.
 */
function besidePages(all: readonly Source[], named: ReadonlySet<Source>): readonly Source[] {
  const pages = all.some((source) => !isDocument(source));
  return pages ? all.filter((source) => isDocument(source) && !named.has(source)) : [];
}

/**
 * Finds the specs among what was read. What two inputs reach is taken where it is reached first.
 * @param merge whether a document beside pages is wanted too
 */
export function sortSources(inputs: readonly Input[], merge: boolean): Result<SortedSources> {
  const results = inputs.map(specsOf);
  const found = [...new Set(results.flatMap((one) => (one.ok ? one.value : [])))];
  const named = new Set(inputs.flatMap(({ kind, sources }) => (kind === "file" ? sources : [])));
  const left = merge ? [] : besidePages(found, named);
  const all = found.filter((source) => !left.includes(source));
  const documents = all.filter(isDocument);
  const indexes = all.filter((source) => !isDocument(source) && isIndexPage(source.text));
  const index = new Set(indexes);
  // A file that was named and is neither is read as a page, which tells what it lacks.
  const pages = all
    .filter((source) => !isDocument(source))
    .flatMap((source) => (index.has(source) ? (operationPages(source) ?? []) : source));
  const notes = left.map(({ path }) => report("input/document-beside-pages", { path }));
  const diagnostics = [...results.flatMap((one) => one.diagnostics), ...notes];
  return result({ all, pages, indexes, documents, named }, diagnostics);
}
