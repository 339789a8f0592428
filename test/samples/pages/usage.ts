import { type Outcome, type Same, type Uses, serving } from "../tools.js";
import * as bare from "./output/client/fetch.js";
import {
  ApiError,
  CallError,
  createClient,
  listCommentsPages,
  listPostsPages,
  listTagsPages,
  listUsersPagesPages,
  listUsersPages_,
} from "./output/client/index.js";
import type { Client } from "./output/client/index.js";
import type { Comment } from "./output/types/index.js";

type Answer = (query: URLSearchParams, path: string) => object;

/** Uses a client of a server, and tells what the server was asked for. */
async function listing<Done>(
  answer: Answer,
  use: (client: { readonly baseUrl: string }) => Promise<Done>,
): Promise<readonly [done: Done, asked: readonly string[]]> {
  const asked: string[] = [];
  const done = await serving(
    ({ url = "" }, response) => {
      asked.push(url);
      const { searchParams, pathname } = new URL(url, "http://forum.test");
      const {
        status = 200,
        link,
        ...body
      } = { ...answer(searchParams, pathname) } as {
        status?: number;
        link?: string;
        list?: unknown;
      };
      const headers = { "content-type": "application/json", ...(link && { link }) };
      response.writeHead(status, headers).end(JSON.stringify(body.list ?? body));
    },
    (baseUrl) => use({ baseUrl }),
  );
  return [done, asked];
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const failure = (done: Promise<unknown>): Promise<unknown> =>
  done.catch((error: unknown) => (error instanceof Error ? error.constructor.name : error));

const comments: Answer = (query) =>
  query.get("after") === null
    ? { comments: [{ text: "a" }, { text: "b" }], next: "x/y" }
    : { comments: [{ text: "c" }], next: null };

export const uses: Uses = {
  "by a cursor, as an overlay says, with the input that was given": async (): Promise<Outcome> => {
    const found = await listing(comments, async (client) => {
      const pages = listCommentsPages(client, { query: { mine: true } });
      const texts: string[] = [];
      for await (const comment of pages) texts.push(comment.text);
      true satisfies Same<typeof pages extends AsyncIterable<infer Item> ? Item : 0, Comment>;
      return texts;
    });
    return [
      found,
      [
        ["a", "b", "c"],
        ["/comments?mine=true", "/comments?after=x%2Fy&mine=true"],
      ],
    ];
  },
  "page by page, with the response of each; leaving fetches no more":
    async (): Promise<Outcome> => {
      const found = await listing(comments, async (client) => {
        const api: Client = createClient(client);
        for await (const { items, result } of api.listCommentsPages().pages())
          return [items.length, result.status];
        return "none";
      });
      return [found, [[2, 200], ["/comments"]]];
    },
  "by an offset, to the total": async (): Promise<Outcome> => {
    const found = await listing(
      (query) => {
        const offset = Number(query.get("offset"));
        return {
          total: 3,
          data: { posts: [{ id: offset }, { id: offset + 1 }].slice(0, 3 - offset) },
        };
      },
      async (client) => (await all(listPostsPages(client))).map(({ id }) => id),
    );
    return [
      found,
      [
        [0, 1, 2],
        ["/posts", "/posts?offset=2"],
      ],
    ];
  },
  "by the number of a page, by the types alone too": async (): Promise<Outcome> => {
    const answer: Answer = (query) => ({ tags: [`t${query.get("page") ?? 0}`], "last/page": 2 });
    const found = await listing(answer, (client) => all(listTagsPages(client)));
    const [plain] = await listing(answer, (client) => all(bare.listTagsPages(client)));
    const tags = ["t0", "t1", "t2"];
    return [
      [found, plain],
      [[tags, ["/tags", "/tags?page=1", "/tags?page=2"]], tags],
    ];
  },
  "by links of the header, and of the body": async (): Promise<Outcome> => {
    const answer: Answer = (query, path) => {
      const next = query.has("p") ? undefined : `https://elsewhere.test${path}?p=2`;
      const users = query.has("p") ? ["b"] : ["a"];
      if (path === "/users") return { list: users, ...(next && { link: `<${next}>; rel="next"` }) };
      return { users, links: { ...(next && { next }) } };
    };
    const header = await listing(answer, (client) => all(listUsersPages_(client)));
    const body = await listing(answer, (client) => all(listUsersPagesPages(client)));
    return [
      [header, body],
      [
        [
          ["a", "b"],
          ["/users", "/users?p=2"],
        ],
        [
          ["a", "b"],
          ["/users/pages", "/users/pages?p=2"],
        ],
      ],
    ];
  },
  "pages that come again end it, at once or after a round": async (): Promise<Outcome> => {
    const round: Answer = (query) => {
      const next = new Map([
        [null, "1"],
        ["1", "2"],
        ["2", "1"],
      ]).get(query.get("after"));
      return { comments: [{ text: String(next) }], next };
    };
    const [first, asked] = await listing(round, (client) =>
      failure(all(listCommentsPages(client))),
    );
    const deaf: Answer = () => ({ data: { posts: [{ id: 1 }] } });
    const [second, offsets] = await listing(deaf, (client) => failure(all(listPostsPages(client))));
    return [
      [first, asked.length, second, offsets.length],
      [CallError.name, 3, CallError.name, 2],
    ];
  },
  "a page that is no success ends it, and so does an abort": async (): Promise<Outcome> => {
    const [refused] = await listing(
      (query) => (query.has("after") ? { status: 404 } : comments(query, "")),
      (client) => failure(all(listCommentsPages(client))),
    );
    const controller = new AbortController();
    const [aborted, asked] = await listing(comments, (client) =>
      failure(
        (async () => {
          const call = { signal: controller.signal };
          for await (const { text } of listCommentsPages(client, {}, call))
            if (text === "b") controller.abort();
        })(),
      ),
    );
    return [
      [refused, aborted, asked.length],
      [ApiError.name, "AbortError", 1],
    ];
  },
};
