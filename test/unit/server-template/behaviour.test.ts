import { once } from "node:events";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import type { Router } from "express";
import fastify from "fastify";
import type { FastifyPluginAsync } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../../support/typecheck.js";
import { render, sample } from "./sample.js";

interface Running {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface HandledRequest {
  readonly [part: string]: unknown;
}

/** What the tests give: each handler tells what it took. */
const own = {
  readItem: (request: HandledRequest) => {
    const { path, query, headers, cookies, security } = request;
    return {
      status: 200,
      contentType: "text/csv",
      body: JSON.stringify({ path, query, headers, cookies, security }),
    };
  },
  createItem: ({ body }: HandledRequest) => ({ status: 201, body }),
  replaceItem: ({ path, contentType, body }: HandledRequest) => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ path, contentType, body: body instanceof Uint8Array ? [...body] : body }),
    );
    return { status: "2XX", statusCode: 203, body: bytes };
  },
  anything: () => ({ status: 418, body: "tea" }),
  ping: () => ({ status: 200 }),
};

const security = {
  bearer: (token: string) => token === "good" && "ann",
  "api key": (key: string) => key,
  basic: ({ username }: { username: string }) => username,
};

let folder: string;
let stubs: object;

async function optionsFor(): Promise<object> {
  return { handlers: { ...stubs, ...own }, security };
}

async function startExpress(): Promise<Running> {
  const { createRouter } = (await import(join(folder, "generated/express/index.ts"))) as {
    createRouter: (options: object) => Router;
  };
  const server = express()
    .use("/api", createRouter(await optionsFor()))
    .listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, close };
}

async function startFastify(): Promise<Running> {
  const { createPlugin } = (await import(join(folder, "generated/fastify/index.ts"))) as {
    createPlugin: (options: object) => FastifyPluginAsync;
  };
  const app = fastify({ forceCloseConnections: true });
  await app.register(createPlugin(await optionsFor()), { prefix: "/api" });
  return {
    url: `${await app.listen({ port: 0, host: "127.0.0.1" })}/api`,
    close: () => app.close(),
  };
}

beforeAll(async () => {
  folder = await scratchFolder("server-behaviour");
  await writeFiles(folder, await render(sample));
  stubs = ((await import(join(folder, "generated/server/registry.ts"))) as { handlers: object })
    .handlers;
});
afterAll(() => rm(folder, { recursive: true }));

const bearer = { authorization: "Bearer good", "content-type": "application/json" };

describe.each(Object.entries({ express: startExpress, fastify: startFastify }))(
  "%s, as generated",
  (_, start) => {
    let server: Running;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.close());

    const call = (method: string, path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(server.url + path, { method, ...init });

    it("reads parameters of every place, and principals of the alternative that is satisfied", async () => {
      const basic = `Basic ${Buffer.from("ann:x").toString("base64")}`;
      const headers = { "x-trace": "t", cookie: "session=true", authorization: basic };
      const response = await call(
        "GET",
        "/items/7?filter%5Bids%5D=1&filter[ids]=2&sort=1&name=n&age=3&key=k",
        { headers },
      );
      const said = await response.text();
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/csv"]);
      expect(JSON.parse(said)).toEqual({
        path: { "item-id": 7 },
        query: { "filter[ids]": [1, 2], sort: 1, where: { name: "n", age: 3 } },
        headers: { "X-Trace": "t" },
        cookies: { session: true },
        security: { "api key": "k", basic: "ann" },
      });
    });

    it("answers an invalid request in the declared form", async () => {
      const response = await call("POST", "/items", { headers: bearer, body: '{"id":1}' });
      const message = [{ code: "invalid_type", expected: "string", path: ["id"] }];
      expect([response.status, await response.json()]).toEqual([
        400,
        { error: true, statusCode: 400, message },
      ]);
      const malformed = await call("POST", "/items", { headers: bearer, body: '{"id":' });
      expect(await malformed.json()).toMatchObject({
        error: true,
        message: [{ code: "invalid_json", path: [] }],
      });
      const parameter = await call("GET", "/items/x");
      const problem = { status: 400, errors: [{ in: "path", path: ["item-id"] }] };
      expect([parameter.status, await parameter.json()]).toMatchObject([400, problem]);
    });

    it("answers a valid one, and 401 as declared", async () => {
      const response = await call("POST", "/items", {
        headers: bearer,
        body: '{"id":"a","more":1}',
      });
      expect([response.status, await response.json()]).toEqual([201, { id: "a", more: 1 }]);
      const refused = await call("POST", "/items", {
        headers: { ...bearer, authorization: "Bearer bad" },
        body: "{}",
      });
      expect([
        refused.status,
        await refused.text(),
        refused.headers.get("www-authenticate"),
      ]).toEqual([401, "", "Bearer"]);
    });

    it.each<[string | undefined, unknown, string | undefined, unknown]>([
      ["application/merge-patch+json", '{"id":"a"}', "application/merge-patch+json", { id: "a" }],
      ["text/plain;charset=latin1", new Uint8Array([0xe4]), "text/plain", "ä"],
      ["application/other", "[1]", "*/*", [1]],
      [undefined, undefined, undefined, undefined],
    ])("reads a body of type %s", async (type, sent, contentType, body) => {
      const headers: Readonly<Record<string, string>> =
        type === undefined ? {} : { "content-type": type };
      const response = await call("PUT", "/items/a%2Fb:replace", {
        headers,
        body: (sent ?? null) as BodyInit | null,
      });
      expect([response.status, response.headers.get("content-type")]).toEqual([203, "image/png"]);
      expect(JSON.parse(await response.text())).toEqual({ path: { id: "a/b" }, contentType, body });
    });

    it("takes every reply where the contract states none, and none for HEAD", async () => {
      expect(await (await call("GET", "/things")).text()).toBe("tea");
      const head = await call("HEAD", "/things");
      expect([head.status, await head.text()]).toEqual([200, ""]);
    });

    it("answers 501 for a stub, as problem details", async () => {
      const response = await call("GET", "/errors");
      expect([response.status, await response.json()]).toMatchObject([
        501,
        { title: "Not Implemented" },
      ]);
      expect((await call("GET", "/names/0", { headers: bearer })).status).toBe(501);
    });

    it("answers 405 with every method of the path", async () => {
      const response = await call("DELETE", "/things");
      expect([response.status, response.headers.get("allow")]).toEqual([
        405,
        "PATCH, HEAD, GET, OPTIONS",
      ]);
    });
  },
);
