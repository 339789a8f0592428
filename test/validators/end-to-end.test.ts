import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import express from "express";
import type { RequestHandler } from "express";
import fastify from "fastify";
import type { FastifyPluginCallback } from "fastify";
import { afterAll, describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { specwright } from "../support/generate.js";
import { scratchFolder, typeCheckFolder } from "../support/typecheck.js";

const moment = { type: "string", format: "date-time" };
const large = { type: "integer", format: "int64" };
const json = (schema: JsonValue): JsonValue => ({ "application/json": { schema } });

/** One policy in types, validators, client and servers. */
const document = {
  openapi: "3.1.0",
  info: { title: "Visits", version: "1" },
  paths: {
    "/visits/{day}/{id}": {
      put: {
        operationId: "putVisit",
        parameters: [
          { name: "day", in: "path", required: true, schema: { type: "string", format: "date" } },
          { name: "id", in: "path", required: true, schema: large },
          { name: "since", in: "query", schema: moment },
          { name: "ids", in: "query", schema: { type: "array", items: large } },
          { name: "limit", in: "query", schema: { type: "integer", default: 20 } },
        ],
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Visit" }) },
        responses: {
          200: { description: "Made", content: json({ $ref: "#/components/schemas/Answer" }) },
          404: {
            description: "None",
            content: json({ type: "object", required: ["at"], properties: { at: moment } }),
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Visit: {
        type: "object",
        required: ["id", "at"],
        properties: {
          id: large,
          at: moment,
          on: { type: "string", format: "date" },
          until: { type: ["string", "null"], format: "date-time" },
          either: { anyOf: [moment, { type: "boolean" }] },
          log: { type: "array", items: moment },
          byName: { type: "object", additionalProperties: moment },
          next: { $ref: "#/components/schemas/Visit" },
          state: { type: "string", enum: ["open", "closed"] },
          note: { type: "string" },
          room: { type: "string", default: "hall" },
        },
      },
      Answer: {
        allOf: [
          { $ref: "#/components/schemas/Visit" },
          { type: "object", properties: { seen: moment } },
        ],
      },
    },
  },
};

interface Reply {
  readonly status: unknown;
  readonly body: unknown;
}
type Call = (client: object, input: object) => Promise<Reply>;
type Handler = (request: { readonly [key: string]: unknown }) => Reply;
interface Output {
  readonly client: { readonly putVisit: Call };
  readonly bare: { readonly putVisit: Call };
  readonly express: { readonly createRouter: (options: object) => RequestHandler };
  readonly fastify: { readonly createPlugin: (options: object) => FastifyPluginCallback };
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function outputFor(policies: Readonly<Record<string, JsonValue>>): Promise<Output> {
  const folder = await scratchFolder("end-to-end");
  folders.push(folder);
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
  const only = ["types", "zod", "client", "express", "fastify"];
  const config = { input: "openapi.json", out: "out", only, format: "none", proof: "emit" };
  await writeFile(
    join(folder, "specwright.config.json"),
    JSON.stringify({ ...config, ...policies }),
  );
  const { code, err } = await specwright(folder, "generate");
  if (code !== 0) throw new Error(err);
  expect(await typeCheckFolder(join(folder, "out"), "7")).toBe("");
  const parts = { client: "client/index", bare: "client/fetch", express: "express/index" };
  const contents = Object.entries({ ...parts, fastify: "fastify/index" }).map(
    ([name, path]) => `export * as ${name} from "./out/${path}.js";`,
  );
  const outfile = join(folder, "bundle.mjs");
  const stdin = { contents: contents.join("\n"), resolveDir: folder, loader: "ts" } as const;
  const rest = { bundle: true, format: "esm", platform: "node", packages: "external" } as const;
  await build({ stdin, outfile, ...rest });
  return (await import(pathToFileURL(outfile).href)) as Output;
}

interface Running {
  readonly url: string;
  readonly stop: () => Promise<unknown>;
}

async function serveExpress({ express: { createRouter } }: Output, handlers: object) {
  const app = express();
  app.use(createRouter({ handlers, validateResponses: "enforce" }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function serveFastify({ fastify: { createPlugin } }: Output, handlers: object) {
  const app = fastify({ forceCloseConnections: true });
  await app.register(createPlugin({ handlers, validateResponses: "enforce" }));
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, stop: () => app.close() };
}

const servers: Readonly<Record<string, (output: Output, handlers: object) => Promise<Running>>> = {
  express: serveExpress,
  fastify: serveFastify,
};

const at = new Date("2024-02-29T08:00:00.000Z");
const day = new Date("2024-02-29");

/** What code holds under each policy, where on the wire all of it is the same. */
const codes = {
  "dates in code, large integers as bigint": {
    policies: { dates: "Date", int64: "bigint" },
    large: 9007199254740993n,
    moment: at,
    day,
  },
  "large integers as text, by zod/mini": {
    policies: { int64: "string", zod: "mini" },
    large: "9007199254740993",
    moment: at.toISOString(),
    day: "2024-02-29",
  },
} as const;

describe.each(Object.entries(codes))("pains 10 and 11: %s", (_, { policies, ...code }) => {
  const visit = {
    id: code.large,
    at: code.moment,
    on: code.day,
    until: null,
    either: code.moment,
    log: [code.moment],
    byName: { first: code.moment },
    next: { id: code.large, at: code.moment, room: "attic" },
    room: "cellar",
    note: '#n1 "9007199254740993" \\u0023',
    other: 1,
  };
  const input = {
    path: { day: code.day, id: code.large },
    query: { since: code.moment, ids: [code.large, code.large] },
    body: visit,
  };
  const made = outputFor(policies);

  test.each(Object.keys(servers))("client and %s speak of the same values", async (name) => {
    const output = await made;
    const seen: unknown[] = [];
    const texts: string[] = [];
    const putVisit: Handler = ({ path, query, body }) => {
      seen.push({ path, query, body });
      return { status: 200, body: { ...visit, seen: code.moment } };
    };
    const running = await servers[name]?.(output, { putVisit });
    const heard = async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, init);
      texts.push(url, String(init.body), await response.clone().text());
      return response;
    };
    const client = { baseUrl: running?.url, fetch: heard };
    try {
      for (const { putVisit: call } of [output.client, output.bare]) {
        const reply = await call(client, input);
        expect(reply).toMatchObject({ status: 200, body: { ...visit, seen: code.moment } });
        expect(seen.pop()).toEqual({ ...input, query: { ...input.query, limit: 20 } });
      }
      const [url, sent, received] = texts;
      expect(url).toContain(
        "/visits/2024-02-29/9007199254740993?since=2024-02-29T08%3A00%3A00.000Z",
      );
      expect(url).toContain("&ids=9007199254740993&ids=9007199254740993");
      for (const text of [sent, received]) {
        expect(text).toContain('"id":9007199254740993,');
        expect(text).toContain('"on":"2024-02-29"');
      }
    } finally {
      await running?.stop();
    }
  });

  test("bodies of errors are read too, and `off` does not let a type lie", async () => {
    const output = await made;
    const putVisit: Handler = () => ({ status: 404, body: { at: code.moment } });
    const running = await servers["express"]?.(output, { putVisit });
    const client = { baseUrl: running?.url, validate: "off" };
    const reply = await output.bare.putVisit(client, input);
    expect(reply).toMatchObject({ status: 404, body: { at: code.moment } });
    await running?.stop();
  });

  test("a value that has no form on the wire is not sent", async () => {
    const { client } = await made;
    const call = client.putVisit({ baseUrl: "http://127.0.0.1:9" }, { ...input, body: { id: 1 } });
    await expect(call).rejects.toMatchObject({ name: "InvalidInputError" });
  });
});
