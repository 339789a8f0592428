import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import * as z from "zod";
import { noBody } from "../../../templates/runtime/client/decode.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { InvalidResponse, ValidationMode } from "../../../templates/runtime/client/options.js";
import type { Success, Undeclared } from "../../../templates/runtime/client/reply.js";
import { events, jsonEvents } from "../../../templates/runtime/client/stream/events.js";
import type {
  EventStream,
  ServerSentEvent,
} from "../../../templates/runtime/client/stream/events.js";
import { jsonLines, jsonSequence } from "../../../templates/runtime/client/stream/json-lines.js";
import { reconnect } from "../../../templates/runtime/client/stream/reconnect.js";
import type { ItemOf } from "../../../templates/runtime/client/stream/reconnect.js";
import { ApiError } from "../../../templates/runtime/client/unwrap.js";
import { checkItems } from "../../../templates/runtime/client/stream/check-items.js";
import { send, sendValidated } from "./sent.js";
import { loopback } from "./loopback.js";

/** A response whose body comes in these chunks. */
function chunked(...chunks: readonly (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks)
          controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
        controller.close();
      },
    }),
  );
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const message = (data: string, id = "", event = "message") => ({ event, data, id });

describe("server-sent events", () => {
  test.each([
    ["lines of data are one text", "data: a\ndata: b\n\n", [message("a\nb")]],
    ["one blank after the colon is left out", "data:  a\ndata:b\n\n", [message(" a\nb")]],
    ["carriage returns", "data: a\rdata: b\r\r", [message("a\nb")]],
    ["both", "data: a\r\ndata: b\r\n\r\n", [message("a\nb")]],
    ["a byte order mark", "\uFEFFdata: a\n\n", [message("a")]],
    ["comments and unknown fields", ": hi\nfoo: 1\ndata: a\n\n", [message("a")]],
    ["a name", "event: add\ndata: 1\n\ndata: 2\n\n", [message("1", "", "add"), message("2")]],
    ["an id stays", "id: 7\ndata: 1\n\ndata: 2\n\n", [message("1", "7"), message("2", "7")]],
    ["an id is taken back", "id: 7\n\nid\ndata: 2\n\n", [message("2")]],
    ["an id with a null is none", "id: 1\0\ndata: 2\n\n", [message("2")]],
    ["a field without a colon", "data\ndata\n\n", [message("\n")]],
    ["without data there is no event", "event: add\nid: 1\n\n\n\n", []],
    ["what is not ended by an empty line is lost", "data: a\n\ndata: b\n", [message("a")]],
    ["members that every object has", "constructor: x\n__proto__: y\ndata: a\n\n", [message("a")]],
  ])("%s", async (_name, text, expected) => {
    expect(await all(await events(chunked(text)))).toEqual(expected);
  });

  test("however the text is cut", async () => {
    const text =
      "\uFEFFid: é1\r\ndata: ä\r\rretry: 5\ndata: 🙂\n\n: c\r\nevent: x\rdata: 3\r\n\r\n";
    const bytes = new TextEncoder().encode(text);
    const expected = await all(await events(chunked(text)));
    expect(expected).toEqual([message("ä", "é1"), message("🙂", "é1"), message("3", "é1", "x")]);
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: bytes.length });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), bytes.length];
        const pieces = ends.slice(1).map((end, index) => bytes.slice(ends[index], end));
        expect(await all(await events(chunked(...pieces)))).toEqual(expected);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("an event is there as soon as its empty line is", async () => {
    let push: (text: string) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        push = (text) => controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const stream = (await events(new Response(body)))[Symbol.asyncIterator]();
    push("data: 1\r\r");
    expect((await stream.next()).value).toEqual(message("1"));
    push("\ndata: 2\n\n");
    expect((await stream.next()).value).toEqual(message("2"));
  });

  test("data in JSON, until [DONE]", async () => {
    const stream = await jsonEvents(chunked('data: {"a":1}\n\ndata: [DONE]\n\ndata: 2\n\n'));
    expect(await all(stream)).toEqual([{ event: "message", data: { a: 1 }, id: "" }]);
    expect(await all(await events(chunked("data: [DONE]\n\n")))).toEqual([message("[DONE]")]);
    const wrong = all(await jsonEvents(chunked("data: <h1>\n\n")));
    await expect(wrong).rejects.toMatchObject({ name: "DecodingError", text: "<h1>" });
  });

  test("no body is no event", async () => {
    expect(await all(await events(new Response(null)))).toEqual([]);
  });
});

describe("JSON in a row", () => {
  test("a line each, the last without an end too", async () => {
    const lines = await jsonLines(chunked('\uFEFF{"a"', ':1}\r\n\n[2]\n"', '3"'));
    expect(await all(lines)).toEqual([{ a: 1 }, [2], "3"]);
  });

  test("after a record separator", async () => {
    const lines = await jsonSequence(chunked('\u001e{"a":\n1}\n\u001e', "\u001e2\n"));
    expect(await all(lines)).toEqual([{ a: 1 }, 2]);
  });

  test("a line that is not JSON ends it", async () => {
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of await jsonLines(chunked("1\n<\n2\n"))) seen.push(item);
    };
    await expect(read()).rejects.toMatchObject({ name: "DecodingError", text: "<" });
    expect(seen).toEqual([1]);
  });
});

const watch: Operation = {
  method: "GET",
  path: "/watch",
  responses: { 200: jsonEvents, 204: noBody },
};

type Watched = Success<200, EventStream<{ n: number }>> | Success<204, undefined> | Undeclared;

/** A stream that begins and does not end; gives the responses, for the test to write on. */
async function streaming(begin: (response: ServerResponse, count: number) => void) {
  const open: ServerResponse[] = [];
  const server = await loopback((response) => {
    open.push(response);
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    begin(response, open.length);
  });
  return { server, open };
}

const event = (n: number, id = String(n)): string => `id: ${id}\ndata: {"n":${n}}\n\n`;

describe("over the wire", () => {
  test("items come while the response is open, and leaving closes it", async () => {
    const { server, open } = await streaming((response) => response.write(event(1)));
    await using _ = server;
    const result = await send<Watched>(watch, { baseUrl: server.baseUrl, timeout: 300 });
    if (result.status !== 200) throw new Error("no stream");
    const seen: unknown[] = [];
    for await (const { data } of result.body) {
      expectTypeOf(data).toEqualTypeOf<{ n: number }>();
      seen.push(data.n);
      if (data.n === 2) break;
      // The time limit is for the start of a stream only.
      await delay(400);
      open[0]?.write(event(2));
    }
    expect(seen).toEqual([1, 2]);
    const [response] = open;
    if (response?.closed === false) await once(response, "close");
  });

  test("abort closes it, and ends the iteration with AbortError", async () => {
    const { server, open } = await streaming((response) => response.write(event(1)));
    await using _ = server;
    const controller = new AbortController();
    const { body } = await send(
      watch,
      { baseUrl: server.baseUrl, timeout: 9_000 },
      {},
      {
        signal: controller.signal,
      },
    );
    const read = all(body as EventStream<unknown>);
    setTimeout(() => controller.abort(new Error("enough")), 30);
    await expect(read).rejects.toMatchObject({ name: "AbortError" });
    const [response] = open;
    if (response?.closed === false) await once(response, "close");
  });

  test("cancel closes it, before and while somebody waits", async () => {
    const { server, open } = await streaming(() => undefined);
    await using _ = server;
    for (const start of [false, true]) {
      const { body } = await send(watch, { baseUrl: server.baseUrl });
      const stream = body as EventStream<unknown>;
      const read = start ? all(stream) : undefined;
      await delay(10);
      await stream.cancel();
      expect(await read).toEqual(start ? [] : undefined);
      const response = open.at(-1);
      if (response?.closed === false) await once(response, "close");
    }
  });

  test("one that breaks off ends with ConnectionError", async () => {
    const { server } = await streaming((response) => {
      response.write(event(1));
      setTimeout(() => response.destroy(), 20);
    });
    await using _ = server;
    const { body } = await send(watch, { baseUrl: server.baseUrl });
    await expect(all(body as EventStream<unknown>)).rejects.toMatchObject({
      name: "ConnectionError",
      message: "The stream broke off",
    });
  });
});

describe("items are validated one by one", () => {
  const responses = { 200: { "text/event-stream": z.object({ n: z.number().max(2) }) } };

  async function validated(mode: ValidationMode) {
    const told: InvalidResponse[] = [];
    const client = {
      baseUrl: "http://api.test",
      fetch: () => Promise.resolve(chunked(event(1), event(3), event(2))),
      onInvalidResponse: (invalid: InvalidResponse) => void told.push(invalid),
    };
    const result = await sendValidated<Watched>(
      watch,
      { mode, responses, stream: checkItems },
      client,
    );
    if (result.status !== 200) throw new Error("no stream");
    const stream = result.body;
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const { data } of stream) seen.push(data.n);
    };
    const error: unknown = await read().catch((thrown: unknown) => thrown);
    return { told, seen, error, id: stream.state.lastEventId };
  }

  test("report tells, and goes on", async () => {
    const { told, seen, error, id } = await validated("report");
    expect([seen, error, id]).toEqual([[1, 3, 2], undefined, "2"]);
    expect(told).toMatchObject([{ result: { body: { n: 3 } }, issues: [{ path: ["n"] }] }]);
  });

  test("enforce ends the stream, off does not look", async () => {
    const { seen, error } = await validated("enforce");
    expect([seen, error]).toMatchObject([[1], { name: "InvalidResponseError" }]);
    expect((await validated("off")).seen).toEqual([1, 3, 2]);
  });

  test("what is wrong with header fields is told at once, and closes the stream where it is thrown", async () => {
    const cancel = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const told = vi.fn<(invalid: InvalidResponse) => void>();
    const issues = [{ message: "no number", path: ["headers", "x-total"] }];
    const streamed = (mode: ValidationMode): Promise<Watched> =>
      sendValidated<Watched>(
        watch,
        {
          mode,
          responses,
          headers: (reply) => Promise.resolve({ ...reply, issues }),
          stream: checkItems,
        },
        {
          baseUrl: "http://api.test",
          fetch: () => Promise.resolve(new Response(new ReadableStream({ cancel }))),
          onInvalidResponse: told,
        },
      );
    await expect(streamed("enforce")).rejects.toMatchObject({ issues });
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(await streamed("report")).toMatchObject({ issues });
    expect(told).toHaveBeenCalledTimes(1);
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

describe("reconnecting", () => {
  const quick = { initialDelay: 1, maxDelay: 5 };

  test("goes on after the last event, until the server says 204", async () => {
    let count = 0;
    await using server = await loopback((response) => {
      count += 1;
      if (count === 4) return void response.writeHead(204).end();
      response.writeHead(200).write(event(count, `é${count}`));
      if (count === 2) setTimeout(() => response.destroy(), 5);
      else response.end("retry: 1\nid: only\n\n");
    });
    const open = (call: object): Promise<Watched> =>
      send(watch, { baseUrl: server.baseUrl }, {}, call);
    const items = await all(reconnect(open, quick));
    expectTypeOf(items).toEqualTypeOf<readonly ServerSentEvent<{ n: number }>[]>();
    expectTypeOf<ItemOf<Watched>>().toEqualTypeOf<ServerSentEvent<{ n: number }>>();
    expect(items.map(({ data }) => data.n)).toEqual([1, 2, 3]);
    const ids = server.seen.map(({ headers }) => headers["last-event-id"]);
    const sent = (id: string): string => Buffer.from(id).toString("latin1");
    expect(ids).toEqual([undefined, "only", sent("é2"), "only"]);
  });

  test("an answer that is no success ends it", async () => {
    await using server = await loopback((response) => response.writeHead(500).end());
    const open = (call: object): Promise<Watched> =>
      send(watch, { baseUrl: server.baseUrl }, {}, call);
    await expect(all(reconnect(open, quick))).rejects.toThrow(ApiError);
    expect(server.seen).toHaveLength(1);
  });

  test("tries in vain are counted", async () => {
    await using server = await loopback((response) => response.destroy());
    const open = (call: object): Promise<Watched> =>
      send(watch, { baseUrl: server.baseUrl }, {}, call);
    await expect(all(reconnect(open, { ...quick, retries: 2 }))).rejects.toMatchObject({
      name: "ConnectionError",
    });
    expect(server.seen).toHaveLength(3);
  });

  test("an abort ends the waiting", async () => {
    await using server = await loopback((response) =>
      response.writeHead(200).end("retry: 20000\n\n"),
    );
    const controller = new AbortController();
    const open = (call: object): Promise<Watched> =>
      send(watch, { baseUrl: server.baseUrl }, {}, call);
    setTimeout(() => controller.abort(), 60);
    const { signal } = controller;
    await expect(all(reconnect(open, { signal }))).rejects.toMatchObject({ name: "AbortError" });
  });
});
