import { CallError } from "../errors.js";
import type { CallOptions } from "../options.js";
import type { AnyReply } from "../reply.js";
import { unwrap } from "../unwrap.js";
import type { SuccessBody } from "../unwrap.js";

/** What a strategy sees of a page that came. */
export interface PageReply<Body> {
  readonly body: Body;
  readonly headers: Headers;
  /** How many pages and items came before this page. */
  readonly pagesBefore: number;
  readonly itemsBefore: number;
}

/** What the next call has instead: members of the query, or the whole of it. */
export type NextQuery =
  | { readonly kind: "members"; readonly members: Readonly<Record<string, unknown>> }
  | { readonly kind: "whole"; readonly query: NonNullable<CallOptions["query"]> };

/** How the pages of a list follow each other. */
export interface PageStrategy<Body, Item> {
  readonly items: (body: Body) => readonly Item[] | null | undefined;
  /** Undefined after the last page. `input` is what this page was called with. */
  readonly next: (
    page: PageReply<Body>,
    items: readonly Item[],
    query: Readonly<Record<string, unknown>>,
  ) => NextQuery | undefined;
}

/** One page of a list. */
export interface Page<Result extends AnyReply, Item> {
  readonly items: readonly Item[];
  readonly result: Result;
  hasNextPage(): boolean;
  /** Rejects as the iteration does, and with CallError after the last page. */
  getNextPage(): Promise<Page<Result, Item>>;
}

/** A list over all its pages, which are fetched as they are needed. It can be iterated again, from its start. */
export interface Pages<Result extends AnyReply, Item> extends AsyncIterable<Item> {
  pages(): AsyncGenerator<Page<Result, Item>, void, undefined>;
  /** For who goes from page to page on their own. */
  firstPage(): Promise<Page<Result, Item>>;
}

interface Listed {
  readonly query?: object | undefined;
}

function nextCall<Input extends Listed>(
  next: NextQuery,
  input: Input,
  call: CallOptions,
): readonly [Input, CallOptions] {
  return next.kind === "members"
    ? [{ ...input, query: { ...input.query, ...next.members } }, call]
    : [
        { ...input, query: {} },
        { ...call, query: next.query },
      ];
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "bigint" ? String(member) : member,
  );

/** What a page is asked for by. */
const keyOf = ({ query }: Listed, call: CallOptions): string =>
  textOf([query, call.query instanceof URLSearchParams ? String(call.query) : call.query]);

/** What a page brings, to be compared with the next. Only objects are told apart surely: numbers may come twice. */
const contentOf = (items: readonly unknown[]): string =>
  items.some((item) => typeof item === "object" && item !== null) ? textOf(items) : "";

const repeated = (): CallError =>
  new CallError("The next page of the list is one that came before, so the list would never end");

/** What stays the same from page to page. */
interface Walk<Input, Result extends AnyReply, Item> {
  readonly list: (input: Input, call?: CallOptions) => Promise<Result>;
  readonly strategy: PageStrategy<SuccessBody<Result>, Item>;
  /** At which page each query was asked for. */
  readonly asked: Map<string, number>;
}

/** Where a page stands, and how it is asked for. */
interface Place<Input> {
  readonly input: Input;
  readonly call: CallOptions;
  readonly pagesBefore: number;
  readonly itemsBefore: number;
  /** The content of the page before. */
  readonly before: string;
}

async function pageAt<Input extends Listed, Result extends AnyReply, Item>(
  walk: Walk<Input, Result, Item>,
  { input, call, pagesBefore, itemsBefore, before }: Place<Input>,
): Promise<Page<Result, Item>> {
  const { list, strategy, asked } = walk;
  const key = keyOf(input, call);
  if ((asked.get(key) ?? Infinity) < pagesBefore) throw repeated();
  asked.set(key, pagesBefore);
  const result = await list(input, call);
  const body = unwrap(result);
  const items = strategy.items(body) ?? [];
  const now = contentOf(items);
  if (now !== "" && now === before) throw repeated();
  const page = { body, headers: result.headers, pagesBefore, itemsBefore };
  const next = (): NextQuery | undefined => strategy.next(page, items, { ...input.query });
  return {
    items,
    result,
    hasNextPage: () => next() !== undefined,
    async getNextPage() {
      const query = next();
      if (query === undefined) throw new CallError("The list has no further page");
      const [nextInput, options] = nextCall(query, input, call);
      return pageAt(walk, {
        input: nextInput,
        call: options,
        pagesBefore: pagesBefore + 1,
        itemsBefore: itemsBefore + items.length,
        before: now,
      });
    },
  };
}

/**
 * The items of a list over all its pages. A page that is no success ends it with ApiError. CallError ends it where a
 * server names a page again that came before, or gives the same objects twice in a row: it would never end.
 * @param list `client.listInvoices`, or `(input, call) => listInvoices(client, input, call)`
 * @param input what the first page is called with
 */
export function paginate<Input extends Listed, Result extends AnyReply, Item>(
  list: (input: Input, call?: CallOptions) => Promise<Result>,
  input: Input,
  strategy: PageStrategy<SuccessBody<Result>, Item>,
  call: CallOptions = {},
): Pages<Result, Item> {
  const firstPage = (): Promise<Page<Result, Item>> =>
    pageAt(
      { list, strategy, asked: new Map() },
      { input, call, pagesBefore: 0, itemsBefore: 0, before: "" },
    );
  async function* pages(): AsyncGenerator<Page<Result, Item>, void, undefined> {
    for (let page = await firstPage(); ; page = await page.getNextPage()) {
      yield page;
      if (!page.hasNextPage()) return;
    }
  }
  return {
    firstPage,
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}
