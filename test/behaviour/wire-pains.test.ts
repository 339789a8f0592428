import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../roundtrip/build.js";
import type { Built } from "../roundtrip/build.js";
import { serveAll } from "../roundtrip/servers.js";
import type { Serving } from "../roundtrip/servers.js";
import { listen } from "../support/fetch-server.js";
import { readApi } from "../support/read-api.js";
import { root } from "../support/typecheck.js";

// The numbers are those of ../shared/features.md, section 3; those of schemas: pains.test.ts. Pains 4 and 5: stubs.test.ts and ../unit/write; pain 26:
// ../unit/styles and ../roundtrip; 31, 32, 34, 35 and 39 have samples too.

interface Reply {
  readonly status: number | string;
  readonly statusCode: number;
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly headers: Headers;
  readonly issues: readonly unknown[];
}

type Call = (input?: object, call?: object) => Promise<Reply>;

interface Client {
  readonly createClient: (options: object) => Readonly<Record<string, Call>>;
  readonly unwrap: (result: PromiseLike<Reply>) => Promise<unknown>;
}

interface Receivers {
  readonly createWebhookHandler: (options: object) => (request: Request) => Promise<Response>;
  readonly unwrapShipSeen: (body: string, headers: object, options: object) => Promise<unknown>;
  readonly prefixedSignature: (options: object) => unknown;
}

/** A server that answers without any contract, and remembers the last body that it was sent. */
async function careless(answer: (response: ServerResponse, request: IncomingMessage) => void) {
  const seen = { body: "" };
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    request.on("end", () => {
      seen.body = Buffer.concat(chunks).toString("latin1");
      answer(response, request);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    seen,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { "content-type": "application/json" })
    .end(body === undefined ? "" : JSON.stringify(body));
};

let output: Built;
let all: readonly Serving[];
let client: Client;
let receivers: Receivers;

beforeAll(async () => {
  const api = await readApi(join(root, "test/behaviour/wire-pains"), "api.yaml");
  output = await built(api);
  all = await serveAll(api, output);
  client = output.modules.client as Client;
  receivers = output.modules.fetchHandler as Receivers;
});

afterAll(async () => {
  await Promise.all(all.map(({ close }) => close()));
  await output.remove();
});

const callsTo = (baseUrl: string, options: object = {}) =>
  client.createClient({ baseUrl, ...options });

const call = (calls: Readonly<Record<string, Call>>, name: string): Call => {
  const own = calls[name];
  if (own === undefined) throw new Error(`no function ${name}`);
  return own;
};

const ask = (url: string, name: string, input?: object, options?: object): Promise<Reply> =>
  call(callsTo(url), name)(input, options);

const report = {
  body: {
    meta: { keeper: "Ida", wind: 7 },
    tags: ["calm", "fog"],
    pictures: [new File(["one"], "a.png", { type: "image/png" }), new Blob(["two"])],
    note: "*all well*",
  },
};

describe("pain 25: multipart with objects, arrays and content types a part", () => {
  test("on the wire", async () => {
    await using server = await careless((response) => response.writeHead(204).end());
    await ask(server.url, "sendReport", report);
    const parts = server.seen.body.split(/--[^\r\n]*boundary[^\r\n]*/i).join("\n");
    expect(parts).not.toContain("[object Object]");
    expect(parts).toMatch(
      /name="meta"[^]*?application\/json\r\n\r\n\{"keeper":"Ida","wind":7\}\r\n/,
    );
    expect(parts).toMatch(/name="tags"[^]*?application\/json\r\n\r\n\["calm","fog"\]\r\n/);
    expect(parts.match(/name="pictures"; filename=/g)).toHaveLength(2);
    expect(parts).toMatch(/name="note"[^]*?text\/markdown\r\n\r\n\*all well\*\r\n/);
  });

  test("at the handler of every server", async () => {
    for (const { url, desk } of all) {
      desk.reply = { status: 204 };
      await ask(url, "sendReport", report);
      const body = desk.taken?.request["body"] as { readonly pictures: readonly File[] };
      expect(body).toMatchObject({ meta: report.body.meta, tags: ["calm", "fog"] });
      expect(body).toMatchObject({ note: "*all well*" });
      expect(body.pictures.map(({ name, type }) => [name, type])).toEqual([
        ["a.png", "image/png"],
        ["blob", "application/octet-stream"],
      ]);
      expect(await Promise.all(body.pictures.map((file) => file.text()))).toEqual(["one", "two"]);
    }
  });
});

describe("pain 27: errors are typed by status, validated, and a class where they are thrown", () => {
  test.each([
    [404, 404],
    [418, "4XX"],
    [503, "default"],
  ])("%s is %s", async (code, status) => {
    for (const { url, desk } of all) {
      desk.reply = { status, statusCode: code, body: { why: "no oil" } };
      const input = { path: { id: "l1" } };
      const result = await ask(url, "getLamp", input);
      expect(result).toMatchObject({
        status,
        statusCode: code,
        ok: false,
        body: { why: "no oil" },
      });
      await expect(client.unwrap(ask(url, "getLamp", input))).rejects.toMatchObject({
        name: "ApiError",
        status,
        statusCode: code,
        body: { why: "no oil" },
      });
    }
  });

  test("the body of an error is validated like any other", async () => {
    await using server = await careless((response) => json(response, 404, { why: 7 }));
    await expect(
      ask(server.url, "getLamp", { path: { id: "l1" } }, { validate: "enforce" }),
    ).rejects.toMatchObject({ name: "InvalidResponseError" });
  });
});

describe("pain 28: a stream is items, each validated, and ends when its reader leaves", () => {
  test("from every server", async () => {
    for (const { url, desk } of all) {
      let ended = false;
      desk.reply = {
        status: 200,
        body: (async function* () {
          try {
            for (let wind = 0; ; wind += 1) {
              yield { id: String(wind), data: { keeper: "Ida", wind } };
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
          } finally {
            ended = true;
          }
        })(),
      };
      const { body } = await ask(url, "watchSea");
      const seen: unknown[] = [];
      for await (const { id, data } of body as AsyncIterable<{ id: string; data: unknown }>) {
        seen.push([id, data]);
        if (seen.length === 2) break;
      }
      expect(seen).toEqual([
        ["0", { keeper: "Ida", wind: 0 }],
        ["1", { keeper: "Ida", wind: 1 }],
      ]);
      await expect.poll(() => ended).toBe(true);
    }
  });

  test("an item that does not fit ends it", async () => {
    await using server = await careless((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end('data: {"keeper":"Ida"}\n\ndata: {"keeper":1}\n\n');
    });
    const { body } = await ask(server.url, "watchSea", {}, { validate: "enforce" });
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const { data } of body as AsyncIterable<{ data: unknown }>) seen.push(data);
    })();
    await expect(reading).rejects.toMatchObject({ name: "InvalidResponseError" });
    expect(seen).toEqual([{ keeper: "Ida" }]);
  });
});

describe("pain 31: a body that may be left out", () => {
  test("is left out, and taken", async () => {
    for (const { url, desk } of all) {
      desk.reply = { status: 200, body: { state: "lit" } };
      await ask(url, "trimLamp", { path: { id: "l1" } });
      expect(desk.taken?.request).toMatchObject({ path: { id: "l1" }, body: undefined });
      await ask(url, "trimLamp", { path: { id: "l1" }, body: { state: "dark" } });
      expect(desk.taken?.request["body"]).toEqual({ state: "dark" });
    }
  });
});

describe("pain 32: header fields of responses", () => {
  test("are written by their types, and one that is missing is told", async () => {
    for (const { url, desk } of all) {
      const reply = { status: 200, contentType: "text/plain", body: "wind 7" };
      desk.errors = [];
      desk.reply = { ...reply, headers: { "X-Total": 3, "X-Pages": [1, 2] } };
      const { headers } = await ask(url, "readLog");
      expect([headers.get("x-total"), headers.get("x-pages")]).toEqual(["3", "1,2"]);
      desk.reply = reply;
      expect((await ask(url, "readLog")).statusCode).toBe(500);
      expect(desk.errors).toMatchObject([{ name: "InvalidReplyError" }]);
      desk.errors = [];
    }
  });
});

describe("pain 33: a value that an enum does not have yet", () => {
  test("keeps its text, and is nothing that a client reports", async () => {
    await using server = await careless((response) => json(response, 200, { state: "flashing" }));
    const input = { path: { id: "l1" } };
    const { body, issues } = await ask(server.url, "getLamp", input, { validate: "report" });
    expect([body, issues]).toEqual([{ state: "flashing" }, []]);
  });

  test("is refused by the server", async () => {
    for (const { url, desk } of all) {
      desk.taken = undefined;
      const input = { path: { id: "l1" }, body: { state: "flashing" } };
      expect((await ask(url, "trimLamp", input)).statusCode).toBe(400);
      expect(desk.taken).toBeUndefined();
    }
  });
});

describe("pain 34: several content types", () => {
  test("`contentType` tells the forms of a request apart", async () => {
    for (const { url, desk } of all) {
      desk.reply = { status: 204 };
      await ask(url, "writeLog", { contentType: "text/plain", body: "calm" });
      expect(desk.taken?.request).toMatchObject({ contentType: "text/plain", body: "calm" });
      await ask(url, "writeLog", { body: { keeper: "Ida" } });
      expect(desk.taken?.request).toMatchObject({
        contentType: "application/json",
        body: { keeper: "Ida" },
      });
    }
  });

  test("and those of a response, which the client may choose", async () => {
    for (const { url, desk } of all) {
      const headers = { "X-Total": 1 };
      desk.reply = { status: 200, contentType: "text/plain", body: "calm", headers };
      const accept = { headers: { accept: "text/plain" } };
      expect(await ask(url, "readLog", {}, accept)).toMatchObject({
        contentType: "text/plain",
        body: "calm",
      });
      expect(desk.taken?.request["accepted"]).toBe("text/plain");
      const none = await ask(url, "readLog", {}, { headers: { accept: "image/png" } });
      expect(none.statusCode).toBe(406);
    }
  });
});

describe("pain 35: no body", () => {
  test.each([
    ["204", (response: ServerResponse) => response.writeHead(204).end()],
    ["205", (response: ServerResponse) => response.writeHead(205).end()],
    ["304", (response: ServerResponse) => response.writeHead(304).end()],
    ["a length of 0", (response: ServerResponse) => response.writeHead(204).end()],
  ])("%s is undefined", async (_, answer) => {
    await using server = await careless(answer);
    expect((await ask(server.url, "dropLamp", { path: { id: "l1" } })).body).toBeUndefined();
  });

  test.each([
    ["a length of 0", { "content-length": "0" }],
    ["chunks without any", { "transfer-encoding": "chunked" }],
  ])("JSON that is declared and is %s is an error with a name", async (_, headers) => {
    await using server = await careless((response) =>
      response.writeHead(200, { "content-type": "application/json", ...headers }).end(),
    );
    await expect(ask(server.url, "getLamp", { path: { id: "l1" } })).rejects.toMatchObject({
      name: "DecodingError",
    });
  });
});

describe("pain 39: webhooks are received, verified by their bytes before they are understood", () => {
  const secret = "whale";
  const body = JSON.stringify({ keeper: "Ida" });
  const signed = (text: string) => ({
    "content-type": "application/json",
    "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(text).digest("hex")}`,
  });

  test("by a handler", async () => {
    const taken: unknown[] = [];
    const handler = receivers.createWebhookHandler({
      handlers: {
        shipSeen: (request: { readonly body: unknown }) => {
          taken.push(request.body);
          return { status: 204 };
        },
      },
      verify: receivers.prefixedSignature({ secret }),
    });
    const { url, close } = await listen(handler);
    const send = async (text: string, headers: Record<string, string>) =>
      (await fetch(`${url}/ship-seen`, { method: "POST", headers, body: text })).status;
    expect(await send(body, signed(body))).toBe(204);
    expect(await send(body, signed("{}"))).toBe(401);
    expect(await send(body, { "content-type": "application/json" })).toBe(401);
    expect(await send("{}", signed("{}"))).toBe(400);
    expect(taken).toEqual([{ keeper: "Ida" }]);
    await close();
  });

  test("by a function, where there is no server", async () => {
    const verify = receivers.prefixedSignature({ secret });
    const unwrap = (text: string, headers: object): Promise<unknown> =>
      receivers.unwrapShipSeen(text, headers, { verify });
    expect(await unwrap(body, signed(body))).toEqual({ keeper: "Ida" });
    await expect(unwrap(body, signed("{}"))).rejects.toMatchObject({ status: 401 });
    await expect(unwrap("{}", signed("{}"))).rejects.toMatchObject({
      name: "InvalidRequestError",
    });
  });
});
