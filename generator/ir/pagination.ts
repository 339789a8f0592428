/** How the pages of a list may follow each other. */
export type PaginationKind = "cursor" | "offset" | "page" | "link";

/**
 * How the pages of a list follow each other, and what is in them. `items`, `next`, `total` and `last` are JSON Pointers
 * (RFC 6901) into the body of a success; the empty one is the whole body.
 */
export interface Pagination {
  readonly kind: PaginationKind;
  /** The list of a page. */
  readonly items: string;
  /** The query parameter that takes the cursor, the number of items before the page, or the number of the page. */
  readonly parameter?: string;
  /** The cursor of the next page, or its URL; of links, the `Link` header where nothing is said. */
  readonly next?: string;
  /** How many items there are in all. */
  readonly total?: string;
  /** The number of the first page; 1 where nothing is said. */
  readonly first?: number;
  /** The number of the last page. */
  readonly last?: string;
}

/** The members of a Pagination beside its kind. */
export type PaginationKey = Exclude<keyof Pagination, "kind">;

/** Which members each kind needs, and which it may have. */
export const paginationKeys: Readonly<
  Record<
    PaginationKind,
    { readonly required: readonly PaginationKey[]; readonly optional: readonly PaginationKey[] }
  >
> = {
  cursor: { required: ["parameter", "items", "next"], optional: [] },
  offset: { required: ["parameter", "items"], optional: ["total"] },
  page: { required: ["parameter", "items"], optional: ["first", "last"] },
  link: { required: ["items"], optional: ["next"] },
};

const isPointer = (value: unknown): boolean =>
  typeof value === "string" && /^(?:\/(?:[^~]|~[01])*)?$/u.test(value);

/** What each member may be. */
const accepts: Readonly<Record<PaginationKey, (value: unknown) => boolean>> = {
  parameter: (value) => typeof value === "string" && value !== "",
  items: isPointer,
  next: isPointer,
  total: isPointer,
  last: isPointer,
  first: Number.isSafeInteger,
};

/** Whether something is a Pagination with the members of its kind and no others. */
export function isPagination(value: unknown): value is Pagination {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const { kind, ...members } = value;
  if (typeof kind !== "string" || !Object.hasOwn(paginationKeys, kind)) return false;
  const { required, optional } = paginationKeys[kind as PaginationKind];
  const given = new Map(Object.entries(members));
  const known = [...required, ...optional];
  return (
    required.every((key) => given.has(key)) &&
    [...given].every(([key, member]) => known.some((one) => one === key && accepts[one](member)))
  );
}

/** The names that a JSON Pointer goes through (RFC 6901, 4). */
export function pointerNames(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
