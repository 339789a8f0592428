import { report } from "../../diagnostics/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import { itemAt, schemaAt, successBody } from "../../ir/index.js";
import type { Api, NamedSchemas, Operation, Pagination, Schema } from "../../ir/index.js";
import { statedPagination } from "./extension.js";
import { namedIn } from "./named.js";

/** A query parameter and a property that together are a cursor, as APIs call them. */
const cursors: readonly (readonly [parameter: RegExp, next: RegExp])[] = [
  [/^(?:cursor|after|start(?:ing)?_?(?:after|cursor))$/iu, /^next_?cursor$|^next$|^cursor$/iu],
  [/^(?:page_?token|next_?(?:page_?)?token)$/iu, /^next_?(?:page_?)?token$/iu],
];
const offsets = /^(?:offset|skip)$/iu;
const numbers = /^page(?:_?(?:number|no|index))?$/iu;

const pointer = (...names: readonly string[]): string =>
  names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What is looked at of an operation. */
interface Listing {
  readonly body: Schema;
  /** Where its list is. */
  readonly items: string;
  readonly queries: readonly string[];
  readonly hasLinks: boolean;
  readonly properties: readonly string[];
}

function propertiesOf(schema: Schema, named: NamedSchemas): readonly string[] {
  if (schema.kind === "ref") {
    const target = named(schema.target);
    return target === undefined || target.kind === "ref" ? [] : propertiesOf(target, named);
  }
  return schema.kind === "object" ? schema.properties.map(({ name }) => name) : [];
}

/** The whole body where it is a list, else its only property that is one; undefined where it is not clear. */
function itemsOf(
  body: Schema,
  properties: readonly string[],
  named: NamedSchemas,
): string | undefined {
  if (body.kind !== "unknown" && itemAt(body, named) !== undefined) return "";
  const lists = properties.filter((name) => {
    const schema = schemaAt(body, [name], named);
    return schema !== undefined && schema.kind !== "unknown" && itemAt(schema, named) !== undefined;
  });
  const [only] = lists;
  return only !== undefined && lists.length === 1 ? pointer(only) : undefined;
}

function listingOf(operation: Operation, named: NamedSchemas): Listing | undefined {
  const body = successBody(operation);
  if (operation.method !== "GET" || operation.target.kind !== "path" || body === undefined)
    return undefined;
  const properties = propertiesOf(body, named);
  const items = itemsOf(body, properties, named);
  if (items === undefined) return undefined;
  const queries = operation.parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const hasLinks = operation.responses.some(
    ({ status, headers }) =>
      status.startsWith("2") && headers.some(({ name }) => name.toLowerCase() === "link"),
  );
  return { body, items, queries, hasLinks, properties };
}

function byCursor({ items, queries, properties }: Listing): Pagination | undefined {
  for (const [wanted, next] of cursors) {
    const parameter = queries.find((name) => wanted.test(name));
    const property = properties.find((name) => next.test(name));
    if (parameter !== undefined && property !== undefined)
      return { kind: "cursor", parameter, items, next: pointer(property) };
  }
  return undefined;
}

/** What an operation looks like; the surest sign first. */
function looksLike(listing: Listing): Pagination | undefined {
  const { items, queries, hasLinks } = listing;
  const cursor = byCursor(listing);
  if (cursor !== undefined) return cursor;
  if (hasLinks) return { kind: "link", items };
  const offset = queries.find((name) => offsets.test(name));
  if (offset !== undefined) return { kind: "offset", parameter: offset, items };
  const page = queries.find((name) => numbers.test(name));
  return page === undefined ? undefined : { kind: "page", parameter: page, items };
}

/** More than these would be no note but a page. */
const mostShown = 12;

/** A note with the config to paste for operations whose lists seem to come in pages. It changes nothing. */
export function suggestPages(api: Api): readonly Diagnostic[] {
  const named = namedIn(api);
  const found = api.operations.flatMap((operation) => {
    const isOpen = operation.pagination === undefined && statedPagination(operation) === undefined;
    const listing = isOpen ? listingOf(operation, named) : undefined;
    const pagination = listing && looksLike(listing);
    return pagination === undefined ? [] : [{ operation, pagination }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const shown = found.slice(0, mostShown);
  const entries = shown.map(({ operation, pagination }) => [operation.name, pagination] as const);
  const config = JSON.stringify({ pagination: Object.fromEntries(entries) });
  const holes = { count: found.length, shown: shown.length, config };
  return [report("pagination/suggested", holes, first.operation.origin)];
}
