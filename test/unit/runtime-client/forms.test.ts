import { once } from "node:events";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { rawBody } from "../../../templates/runtime/client/body.js";
import { noBody } from "../../../templates/runtime/client/decode.js";
import { formBody } from "../../../templates/runtime/client/form.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { part } from "../../../templates/runtime/client/part.js";
import type { FormValues } from "../../../templates/runtime/client/part.js";
import { retry } from "../../../templates/runtime/client/retry.js";
import { send } from "./sent.js";
import { urlencodedBody } from "../../../templates/runtime/client/urlencoded.js";
import { loopback } from "./loopback.js";

const put = (body: Operation["body"]): Operation => ({
  method: "PUT",
  path: "/",
  ...(body && { body }),
  responses: { 204: noBody },
});

/** What a server receives of a body. */
async function received(writer: Operation["body"], body: unknown) {
  await using server = await loopback((response) => response.writeHead(204).end());
  await send(put(writer), { baseUrl: server.baseUrl }, { body });
  const [seen] = server.seen;
  if (seen === undefined) throw new Error("nothing came");
  return { text: seen.body, type: seen.headers["content-type"] ?? "" };
}

interface Shown {
  readonly name: string;
  readonly value: string;
  readonly type?: string;
  readonly filename?: string;
}

/** The parts of a form as an independent reader finds them. */
async function parts(body: unknown, types?: Readonly<Record<string, string>>) {
  const { text, type } = await received(formBody("multipart/form-data", types), body);
  const form = await new Response(text, { headers: { "content-type": type } }).formData();
  const shown: Shown[] = [];
  for (const [name, value] of form)
    shown.push(
      typeof value === "string"
        ? { name, value }
        : { name, value: await value.text(), type: value.type, filename: value.name },
    );
  return shown;
}

async function* slowly(...pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await delay(1);
    yield new TextEncoder().encode(piece);
  }
}

const json = "application/json";
const octets = "application/octet-stream";

describe("multipart/form-data", () => {
  test.each<readonly [string, object, readonly Shown[]]>([
    [
      "text",
      { a: "é", b: 1, c: true, d: null },
      [
        { name: "a", value: "é" },
        { name: "b", value: "1" },
        { name: "c", value: "true" },
        { name: "d", value: "null" },
      ],
    ],
    ["undefined is left out", { a: undefined, b: [undefined, 1] }, [{ name: "b", value: "1" }]],
    [
      "an array is a part an item",
      { a: ["x", "y"] },
      [
        { name: "a", value: "x" },
        { name: "a", value: "y" },
      ],
    ],
    [
      "objects are JSON, in arrays too",
      { a: { b: 1 }, c: [{ d: 2 }] },
      [
        { name: "a", value: '{"b":1}', type: json, filename: "blob" },
        { name: "c", value: '{"d":2}', type: json, filename: "blob" },
      ],
    ],
    [
      "a file has its name and type",
      { f: new File(["x"], "a b.txt", { type: "text/plain" }) },
      [{ name: "f", value: "x", type: "text/plain", filename: "a b.txt" }],
    ],
    ["a blob", { f: new Blob(["x"]) }, [{ name: "f", value: "x", type: octets, filename: "blob" }]],
    [
      "bytes, and files in an array",
      { f: [new Uint8Array([65]), Buffer.from("B"), new TextEncoder().encode("C").buffer] },
      [
        { name: "f", value: "A", type: octets, filename: "blob" },
        { name: "f", value: "B", type: octets, filename: "blob" },
        { name: "f", value: "C", type: octets, filename: "blob" },
      ],
    ],
    [
      "a part says its name and type",
      { f: part("x,y", { filename: 'a"\r\n.csv', contentType: "text/csv" }) },
      [{ name: "f", value: "x,y", type: "text/csv", filename: 'a"\r\n.csv' }],
    ],
    [
      "a part of JSON",
      { f: part({ a: 1 }, { contentType: "application/x+json" }) },
      [{ name: "f", value: '{"a":1}', type: "application/x+json", filename: "blob" }],
    ],
    [
      "streams, beside other parts",
      { a: "1", f: slowly("x", "y"), g: new Blob(["z"]).stream(), o: { p: 1 } },
      [
        { name: "a", value: "1" },
        { name: "f", value: "xy", type: octets, filename: "blob" },
        { name: "g", value: "z", type: octets, filename: "blob" },
      ],
    ],
  ])("%s", async (_name, body, expected) => {
    const shown = await parts(body);
    expect(shown.slice(0, expected.length)).toEqual(
      expected.map((one) => ({ ...one, ...(one.filename && { filename: expect.any(String) }) })),
    );
    expect(shown.map(({ name, filename }) => [name, filename]).slice(0, 1)).toEqual(
      expected.map(({ name, filename }) => [name, filename]).slice(0, 1),
    );
    expect(JSON.stringify(shown)).not.toContain("[object");
  });

  test("what the contract says of a property", async () => {
    const types = { list: json, text: "text/csv", file: "image/png" };
    const body = { list: [1, 2], text: "a", file: new Uint8Array([65]), constructor: "b" };
    expect(await parts(body, types)).toEqual([
      { name: "list", value: "[1,2]", type: json, filename: "blob" },
      { name: "text", value: "a", type: "text/csv", filename: "blob" },
      { name: "file", value: "A", type: "image/png", filename: "blob" },
      { name: "constructor", value: "b" },
    ]);
  });

  test("with header fields is sent again where nothing of it is a stream", async () => {
    let count = 0;
    await using server = await loopback((response) => {
      count += 1;
      response.writeHead(count === 1 ? 503 : 204).end();
    });
    const client = { baseUrl: server.baseUrl, use: [retry({ initialDelay: 1 })] };
    const headers = { "X-One": "2" };
    const body = { a: part("1", { headers }), b: part(new Blob(["file"]), { headers }) };
    const { statusCode } = await send(put(formBody("")), client, { body });
    const [first, second] = server.seen;
    expect([statusCode, server.seen.length]).toEqual([204, 2]);
    expect(second?.body).toBe(first?.body);
    expect(first?.body.match(/x-one: 2\r\n/gi)).toHaveLength(2);
  });

  test("header fields of a part", async () => {
    const body = { a: part("1", { headers: { "X-One": "2" } }) };
    const { text, type } = await received(formBody(""), body);
    const boundary = /boundary=(.+)$/u.exec(type)?.[1];
    expect(text).toBe(
      `--${boundary}\r\ncontent-disposition: form-data; name="a"\r\nX-One: 2\r\n\r\n1\r\n--${boundary}--\r\n`,
    );
    await expect(
      received(formBody(""), { a: part("1", { headers: { "X-One": "2\r\nX-Two: 3" } }) }),
    ).rejects.toMatchObject({ name: "InvalidInputError" });
  });

  test("a form that the caller has made", async () => {
    const form = new FormData();
    form.append("a", "1");
    expect(await parts(form)).toEqual([{ name: "a", value: "1" }]);
  });

  test("types", () => {
    type Body = { file: string; tags?: string[] | undefined; n: number; o: { a: 1 } };
    type Input = FormValues<Body>;
    const input: Input = { file: new Blob([]), tags: ["a", part("b")], n: 1, o: { a: 1 } };
    const made: Input = new FormData();
    // @ts-expect-error a number is no file
    const wrong: Input = { file: "", n: new Blob([]), o: { a: 1 } };
    expectTypeOf(input.n).toExtend<unknown>();
    expect([made, wrong]).toHaveLength(2);
  });
});

describe("application/x-www-form-urlencoded", () => {
  const name = "application/x-www-form-urlencoded";

  test.each([
    [{ a: "b c&d=é", n: 1, t: true, x: undefined, y: null }, "a=b+c%26d%3D%C3%A9&n=1&t=true"],
    [{ a: [1, "2", undefined], o: { p: [1] } }, "a=1&a=2&o=%7B%22p%22%3A%5B1%5D%7D"],
    [{}, ""],
    [new URLSearchParams({ a: "1" }), "a=1"],
    ["a=1&b", "a=1&b"],
  ])("%o", async (body, text) => {
    expect(await received(urlencodedBody(name), body)).toEqual({ text, type: name });
  });

  test("no body, no content type", async () => {
    expect((await received(urlencodedBody(name), undefined)).type).toBe("");
  });
});

/** Bytes without end, and whether somebody still asks for them. */
function endless() {
  const state = { ended: false };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for (let n = 0; ; n += 1) {
        yield new TextEncoder().encode(`${n};`);
        await delay(2);
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, bytes: bytes() };
}

/** A server that sees a body while it comes. */
async function listening(onChunk: (text: string, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => onChunk(chunk.toString(), response));
    request.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("streams out", () => {
  test("are sent while they are made, and stop when the call does", async () => {
    const seen: string[] = [];
    await using server = await listening((text) => void seen.push(text));
    const controller = new AbortController();
    const { state, bytes } = endless();
    const { baseUrl } = server;
    const { signal } = controller;
    const sent = send(put(rawBody("a/b")), { baseUrl }, { body: bytes }, { signal });
    const outcome = sent.catch((error: unknown) => error);
    while (seen.length < 3) await delay(5);
    controller.abort();
    expect(await outcome).toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(state.ended).toBe(true));
    expect(seen.join("")).toMatch(/^0;1;2;/u);
  });

  test("stop when the server has answered, or is gone", async () => {
    // Another chunk may be on its way when the answer is.
    await using early = await listening((_text, response) => {
      if (!response.headersSent) response.writeHead(413).end();
    });
    const refused = endless();
    const sent = send(put(rawBody("a/b")), { baseUrl: early.baseUrl }, { body: refused.bytes });
    expect((await sent).statusCode).toBe(413);
    await vi.waitFor(() => expect(refused.state.ended).toBe(true));
    await using gone = await listening((_text, response) => void response.destroy());
    const lost = endless();
    const { baseUrl } = gone;
    await expect(
      send(put(rawBody("a/b")), { baseUrl }, { body: lost.bytes }),
    ).rejects.toMatchObject({ name: "ConnectionError" });
    await vi.waitFor(() => expect(lost.state.ended).toBe(true));
  });

  test.each([
    ["a stream", () => new Blob(["abc"]).stream()],
    ["an iterable", () => slowly("a", "bc")],
    ["bytes", () => new TextEncoder().encode("abc")],
    ["text", () => "abc"],
  ])("%s", async (_name, body) => {
    expect(await received(rawBody("image/png"), body())).toEqual({
      text: "abc",
      type: "image/png",
    });
  });
});
