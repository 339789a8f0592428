import { describe, expect, expectTypeOf, test } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { CallOptions } from "../../../templates/runtime/client/options.js";
import { paginate } from "../../../templates/runtime/client/pages/paginate.js";
import {
  cursorPages,
  linkPages,
  linkTarget,
  numberedPages,
  offsetPages,
} from "../../../templates/runtime/client/pages/strategies.js";
import { queryFormExplode } from "../../../templates/runtime/client/parameters/query.js";
import type { Failure, Success, Undeclared } from "../../../templates/runtime/client/reply.js";
import { send } from "./sent.js";
import { ApiError } from "../../../templates/runtime/client/unwrap.js";
import { loopback, sendJson } from "./loopback.js";

interface List {
  readonly data: readonly number[];
  readonly next?: string | null | undefined;
  readonly total?: number | undefined;
}
interface Input {
  readonly query?: { cursor?: string; offset?: number; page?: number; filter?: string } | undefined;
}
type Result = Success<200, List> | Failure<400, string> | Undeclared;

const operation: Operation = {
  method: "GET",
  path: "/list",
  parameters: ["cursor", "offset", "page", "filter"].map((name) => queryFormExplode(name)),
  responses: { 200: json, 400: json },
};

type Answer = (query: URLSearchParams) => { readonly body: List; readonly link?: string };

async function listing(answer: Answer) {
  const server = await loopback((response, { url }) => {
    const { body, link } = answer(new URL(url, "http://x").searchParams);
    sendJson(response, 200, body, link === undefined ? {} : { link });
  });
  const list = (input: Input, call?: CallOptions): Promise<Result> =>
    send<Result>(operation, { baseUrl: server.baseUrl }, input, call);
  return { server, list, urls: () => server.seen.map(({ url }) => url) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const filter = { query: { filter: "a b" } };

test("by a cursor, again and again", async () => {
  const next = new Map([
    [null, "b"],
    ["b", "c/d"],
  ]);
  const { server, list, urls } = await listing((query) => ({
    body: { data: [1, 2], next: next.get(query.get("cursor")) ?? null },
  }));
  await using _ = server;
  const items = paginate(
    list,
    filter,
    cursorPages({
      parameter: "cursor",
      items: (body) => body.data,
      next: (body) => body.next,
    }),
  );
  expectTypeOf(items).toExtend<AsyncIterable<number>>();
  expect(await all(items)).toEqual([1, 2, 1, 2, 1, 2]);
  expect(urls()).toEqual([
    "/list?filter=a%20b",
    "/list?cursor=b&filter=a%20b",
    "/list?cursor=c%2Fd&filter=a%20b",
  ]);
  expect(await all(items)).toHaveLength(6);
});

test("pages are fetched when they are needed", async () => {
  const { server, list, urls } = await listing(() => ({ body: { data: [1, 2] } }));
  await using _ = server;
  const strategy = offsetPages({ parameter: "offset", items: (body: List) => body.data });
  for await (const item of paginate(list, {}, strategy)) if (item === 2) break;
  expect(urls()).toHaveLength(1);
  for await (const page of paginate(list, { query: { offset: 5 } }, strategy).pages()) {
    expect(page.items).toEqual([1, 2]);
    expect(page.result.status).toBe(200);
    if (urls().length === 3) break;
  }
  expect(urls()).toEqual(["/list", "/list?offset=5", "/list?offset=7"]);
});

describe("the end", () => {
  const items = (body: List): readonly number[] => body.data;
  const total = (body: List): number | undefined => body.total;

  test.each([
    ["an offset at a page without items", offsetPages({ parameter: "offset", items }), 4],
    ["an offset at the total", offsetPages({ parameter: "offset", items, total }), 3],
    ["a number at a page without items", numberedPages({ parameter: "page", items }), 4],
    ["a number at the last", numberedPages({ parameter: "page", items, last: () => 2 }), 2],
    ["a number from 0", numberedPages({ parameter: "page", items, first: 0, last: () => 2 }), 3],
  ])("of %s", async (_name, strategy, calls) => {
    let count = 0;
    const { server, list } = await listing(() => ({
      body: { data: (count += 1) > 3 ? [] : [count], total: 3 },
    }));
    await using _ = server;
    await all(paginate(list, {}, strategy));
    expect(server.seen).toHaveLength(calls);
  });

  test("a cursor that does not move is an error and no loop", async () => {
    const { server, list } = await listing(() => ({ body: { data: [1], next: "same" } }));
    await using _ = server;
    const strategy = cursorPages({ parameter: "cursor", items, next: (body) => body.next });
    await expect(all(paginate(list, {}, strategy))).rejects.toMatchObject({ name: "CallError" });
    expect(server.seen).toHaveLength(2);
  });

  test("a page that is no success", async () => {
    await using server = await loopback((response) => sendJson(response, 400, "no"));
    const list = (input: Input, call?: CallOptions): Promise<Result> =>
      send<Result>(operation, { baseUrl: server.baseUrl }, input, call);
    const strategy = numberedPages({ parameter: "page", items });
    await expect(all(paginate(list, {}, strategy))).rejects.toThrow(ApiError);
  });
});

describe("by links", () => {
  const strategy = linkPages({ items: (body: List) => body.data });

  test("the query of the link is used, and nothing else of it", async () => {
    const { server, list, urls } = await listing((query) => ({
      body: { data: [1] },
      ...(query.has("after")
        ? {}
        : { link: '<https://evil.test/other?after=x%20y&tag=1&tag=2>; rel="next"' }),
    }));
    await using _ = server;
    expect(await all(paginate(list, filter, strategy))).toEqual([1, 1]);
    expect(urls()).toEqual(["/list?filter=a%20b", "/list?after=x+y&tag=1&tag=2"]);
  });

  test("from the body", async () => {
    const { server, list, urls } = await listing((query) => ({
      body: { data: [1], next: query.has("p") ? null : "?p=2" },
    }));
    await using _ = server;
    const next = linkPages({ items: (body: List) => body.data, next: ({ body }) => body.next });
    await all(paginate(list, {}, next));
    expect(urls()).toEqual(["/list", "/list?p=2"]);
  });

  test.each([
    ['<a>; rel="next"', "a"],
    ["<a>; rel=next", "a"],
    ['<a>; rel="prev", <b>; title="x, <c>; rel=y"; rel="next last"', "b"],
    ["<a>;REL=NEXT", "a"],
    ['<a>; title="rel=next"', undefined],
    ["<a>", undefined],
    ["", undefined],
  ])("%s", (value, target) => {
    expect(linkTarget(new Headers({ link: value }), "next")).toBe(target);
  });
});

test("one page after another, by hand", async () => {
  const { server, list, urls } = await listing((query) => ({
    body: { data: [Number(query.get("page") ?? 1)], total: 3 },
  }));
  await using _ = server;
  const strategy = numberedPages<List, number>({
    parameter: "page",
    items: (body) => body.data,
    last: (body) => body.total,
  });
  const first = await paginate(list, {}, strategy).firstPage();
  const second = await first.getNextPage();
  const again = await first.getNextPage();
  const last = await second.getNextPage();
  const pages = [first, second, again, last];
  expect(pages.map(({ items }) => items)).toEqual([[1], [2], [2], [3]]);
  expect(pages.map((page) => page.hasNextPage())).toEqual([true, true, true, false]);
  expect(last.result.status).toBe(200);
  await expect(last.getNextPage()).rejects.toThrow("The list has no further page");
  expect(urls()).toEqual(["/list", "/list?page=2", "/list?page=2", "/list?page=3"]);
});
