import { at, report, result } from "../../../diagnostics/index.js";
import type { Diagnostic, Result } from "../../../diagnostics/index.js";
import type { Api, Server } from "../../../ir/index.js";
import type { Located } from "../../endpoint-page/index.js";
import type { IndexPage, IndexServer } from "../document.js";
import { listOperations } from "./operations.js";
import { placeSchemes } from "./schemes.js";

/** The first places are enough to see what is meant. */
const shownPlaces = 3;

/** The text that all pages state which state one; undefined when they disagree. */
function common(texts: readonly (Located<string> | undefined)[]): string | undefined {
  const stated = new Set(texts.flatMap((text) => (text === undefined ? [] : [text.value])));
  return stated.size === 1 ? [...stated][0] : undefined;
}

function lowerServer({ url, description, variables }: IndexServer): Server {
  return {
    name: undefined,
    url: url.value,
    description: description?.value,
    variables: variables.map((variable) => ({
      name: variable.name.value,
      description: variable.description?.value,
      default: variable.default?.value,
      values: variable.values,
    })),
  };
}

/** The servers of all pages, each URL once. */
function serversOf(pages: readonly IndexPage[]): readonly Server[] {
  const servers = new Map<string, Server>();
  for (const server of pages.flatMap((page) => page.servers)) {
    if (!servers.has(server.url.value)) servers.set(server.url.value, lowerServer(server));
  }
  return [...servers.values()];
}

/** The version of the API where no operation states one. */
function versionOf(api: Api, pages: readonly IndexPage[]): string | undefined {
  const silent = api.operations.every(({ version }) => version === undefined);
  return silent ? common(pages.map(({ version }) => version)) : api.version;
}

function noteOpenApi(pages: readonly IndexPage[]): readonly Diagnostic[] {
  const links = new Map(
    pages.flatMap(({ openapi }) => (openapi === undefined ? [] : [[openapi.url.value, openapi]])),
  );
  const [first] = links.values();
  if (first === undefined) return [];
  const places = [...links.values()].slice(0, shownPlaces).map(({ origin }) => at(origin));
  const holes = { url: first.url.value, others: links.size - 1 };
  return [report("site/openapi-published", holes, ...places)];
}

function noteSeveral(pages: readonly IndexPage[]): readonly Diagnostic[] {
  const titles = new Map<string, Located<string>>();
  for (const { title } of pages) {
    if (title !== undefined && !titles.has(title.value)) titles.set(title.value, title);
  }
  if (titles.size < 2) return [];
  const places = [...titles.values()].slice(0, shownPlaces).map(({ origin }) => at(origin));
  return [report("site/several-apis", { count: titles.size }, ...places)];
}

/** Adds to an Api what only its index pages say: title, servers, where credentials go, tags and the order of operations. */
export function applyIndexPages(api: Api, pages: readonly IndexPage[]): Result<Api> {
  const [first] = pages;
  if (first === undefined) return result(api, []);
  if (api.operations.length === 0) {
    const origin = first.title?.origin ?? { source: first.source, start: 0, end: 1 };
    return { ok: false, diagnostics: [report("site/only-index", {}, origin)] };
  }
  const schemes = placeSchemes(api.securitySchemes, pages);
  const listed = listOperations(api.operations, pages);
  const whole: Api = {
    ...api,
    title: api.title ?? common(pages.map(({ title }) => title)),
    version: versionOf(api, pages),
    servers: [...api.servers, ...serversOf(pages)],
    securitySchemes: schemes.schemes,
    operations: listed.operations,
  };
  const diagnostics = [
    noteSeveral(pages),
    noteOpenApi(pages),
    schemes.diagnostics,
    listed.diagnostics,
  ];
  return result(whole, diagnostics.flat());
}
