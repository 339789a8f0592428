import type { PageReply, PageStrategy } from "./paginate.js";

/** Where a body has its items. */
interface Items<Body, Item> {
  readonly items: (body: Body) => readonly Item[] | null | undefined;
}

/** Each page says where the next one starts. */
export interface CursorPages<Body, Item> extends Items<Body, Item> {
  /** The query parameter that takes the cursor. */
  readonly parameter: string;
  /** The cursor of the next page; null, undefined or an empty text after the last one. */
  readonly next: (body: Body) => string | number | null | undefined;
}

/** Pages by a cursor. */
export function cursorPages<Body, Item>({
  parameter,
  items,
  next,
}: CursorPages<Body, Item>): PageStrategy<Body, Item> {
  return {
    items,
    next: ({ body }) => {
      const cursor = next(body);
      if (cursor === null || cursor === undefined || cursor === "") return undefined;
      return { kind: "members", members: { [parameter]: cursor } };
    },
  };
}

/** Each page starts after a number of items. */
export interface OffsetPages<Body, Item> extends Items<Body, Item> {
  /** The query parameter that takes the number of items to leave out. */
  readonly parameter: string;
  /** How many items there are in all; without it, the first page without items is the last. */
  readonly total?: ((body: Body) => number | null | undefined) | undefined;
}

const numberAt = (query: Readonly<Record<string, unknown>>, name: string, otherwise: number) =>
  Number(Object.hasOwn(query, name) ? (query[name] ?? otherwise) : otherwise);

/** Pages by an offset. */
export function offsetPages<Body, Item>({
  parameter,
  items,
  total,
}: OffsetPages<Body, Item>): PageStrategy<Body, Item> {
  return {
    items,
    next: ({ body }, { length }, query) => {
      const offset = numberAt(query, parameter, 0) + length;
      if (length === 0 || offset >= (total?.(body) ?? Infinity)) return undefined;
      return { kind: "members", members: { [parameter]: offset } };
    },
  };
}

/** Pages are counted. */
export interface NumberedPages<Body, Item> extends Items<Body, Item> {
  /** The query parameter that takes the number of the page. */
  readonly parameter: string;
  /** The number of the first page, where the input does not say; 1 where nothing is said. */
  readonly first?: number | undefined;
  /** The number of the last page; without it, the first page without items is the last. */
  readonly last?: ((body: Body) => number | null | undefined) | undefined;
}

/** Pages by their number. */
export function numberedPages<Body, Item>({
  parameter,
  items,
  first = 1,
  last,
}: NumberedPages<Body, Item>): PageStrategy<Body, Item> {
  return {
    items,
    next: ({ body }, { length }, query) => {
      const number = numberAt(query, parameter, first);
      if (length === 0 || number >= (last?.(body) ?? Infinity)) return undefined;
      return { kind: "members", members: { [parameter]: number + 1 } };
    },
  };
}

/** Each page names the URL of the next one. */
export interface LinkPages<Body, Item> extends Items<Body, Item> {
  /** The URL of the next page; the `Link` header with the relation `next` where nothing is said. */
  readonly next?: ((page: PageReply<Body>) => string | null | undefined) | undefined;
}

/** A link of a `Link` header: the target, then its parameters, where a quoted text may hold any mark. */
const link = /<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;

const parameter = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g;

/** What the first `rel` of a link says; others do not count (RFC 8288, 3.3). */
function relationsOf(parameters: string): readonly string[] {
  const rel = [...parameters.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === "rel");
  return (rel?.[2] ?? rel?.[3] ?? "").toLowerCase().split(/\s+/);
}

/** The target of the first link with a relation (RFC 8288, 3); undefined where there is none. */
export function linkTarget(headers: Headers, name: string): string | undefined {
  for (const [, target, parameters = ""] of (headers.get("link") ?? "").matchAll(link)) {
    if (relationsOf(parameters).includes(name)) return target;
  }
  return undefined;
}

/**
 * Pages by links. Of the link, the query is used and nothing else: a call goes where the client is configured to go, for
 * its credentials to go nowhere else.
 */
export function linkPages<Body, Item>({
  items,
  next = ({ headers }) => linkTarget(headers, "next"),
}: LinkPages<Body, Item>): PageStrategy<Body, Item> {
  return {
    items,
    next: (page) => {
      const target = next(page);
      return target
        ? { kind: "whole", query: new URL(target, "http://localhost").search }
        : undefined;
    },
  };
}
