import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errors, handlers, options, routes } from "./invoices.js";
import { servers, talk } from "./servers.js";
import type { Running } from "./servers.js";

const head = (...lines: readonly string[]): string =>
  [
    "POST /v1/invoices HTTP/1.1",
    "host: a",
    "x-api-key: good",
    "content-type: application/json",
    ...lines,
    "",
    "",
  ].join("\r\n");

const withBody = (body: string, ...lines: readonly string[]): string =>
  head(`content-length: ${Buffer.byteLength(body)}`, ...lines) + body;

const request = (target: string, method = "GET"): string =>
  `${method} ${target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`;

const levels = (count: number): string => "[".repeat(count) + "]".repeat(count);

/** What broken clients and hostile ones write; each is answered with 4xx, or the connection is closed. */
const abuses: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  "malformed JSON": [withBody('{"issuer_id": }', "connection: close")],
  "JSON that ends early": [withBody('{"issuer_id": "a"', "connection: close")],
  "bytes that are no UTF-8": [
    head("content-length: 3", "connection: close"),
    new Uint8Array([0x22, 0xff, 0x22]),
  ],
  "100,000 levels": [withBody(levels(99_999), "connection: close")],
  "100,000 levels within an object": [
    withBody(`{"issuer_id":"a","x":${levels(99_000)}}`, "connection: close"),
  ],
  "objects in objects": [
    withBody('{"a":'.repeat(30_000) + "1" + "}".repeat(30_000), "connection: close"),
  ],
  "too many members": [
    withBody(
      `{${Array.from({ length: 12_000 }, (_, i) => `"k${i}":1`).join(",")}}`,
      "connection: close",
    ),
  ],
  __proto__: [withBody('{"issuer_id":"a","__proto__":{"polluted":true}}', "connection: close")],
  "__proto__ further in, escaped": [
    withBody('{"issuer_id":"a","x":[{"\\u005f_proto__":{"polluted":true}}]}', "connection: close"),
  ],
  "a huge body": [withBody(`{"issuer_id":"${"x".repeat(1_000_000)}"}`)],
  "a huge body in chunks": [
    head("transfer-encoding: chunked"),
    ...Array.from({ length: 30 }, () => `4e20\r\n${"x".repeat(20_000)}\r\n`),
  ],
  "a body that never ends": [head("content-length: 100"), "{"],
  "chunks that never end": [head("transfer-encoding: chunked"), "1\r\n{\r\n"],
  "a broken chunk": [head("transfer-encoding: chunked"), "zz\r\n{\r\n"],
  "a length that is no number": [head("content-length: abc") + "{}"],
  "a negative length": [head("content-length: -5") + "{}"],
  "two lengths": [head("content-length: 2", "content-length: 5") + "{}"],
  "a length and chunks": [
    head("content-length: 2", "transfer-encoding: chunked") + "2\r\n{}\r\n0\r\n\r\n",
  ],
  "a length shorter than the body": [head("content-length: 1") + "{}"],
  "a media type that is none": [
    withBody("{}", "connection: close").replace("application/json", "no such thing;;="),
  ],
  "no media type": [
    withBody("{}", "connection: close").replace("content-type: application/json\r\n", ""),
  ],
  "a flood of headers": [
    head(
      ...Array.from({ length: 3_000 }, (_, i) => `x-h${i}: ${"v".repeat(20)}`),
      "content-length: 2",
    ) + "{}",
  ],
  "broken percent-encoding in the path": [request("/v1/invoices/%zz")],
  "a path upwards": [request("/v1/invoices/../../../etc/passwd")],
  "a path upwards, encoded": [request("/v1/invoices/..%2f..%2fetc")],
  "a null byte in the path": [request("/v1/invoices/%00")],
  "a constructor for an id": [request("/v1/invoices/constructor")],
  "no path": [request("*", "OPTIONS").replace("OPTIONS", "GET")],
  "an unknown method": [request("/v1/invoices", "BREW")],
  "no HTTP at all": ["\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n"],
};

describe.each(["express", "fastify", "fetch"] as const)("%s", (framework) => {
  let server: Running;
  beforeAll(async () => {
    server = await servers[framework]({ routes, handlers, options });
  });
  afterAll(() => server.close());

  /** Nothing went wrong within, and the next good request is served. */
  async function expectUnharmed(): Promise<void> {
    expect(errors.splice(0)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const headers = { "content-type": "application/json", "x-api-key": "good" };
    const response = await fetch(`${server.url}/v1/invoices`, {
      method: "POST",
      headers,
      body: '{"issuer_id":"a"}',
    });
    expect([response.status, await response.json()]).toEqual([
      201,
      { stripe_id: "in_1", got: { issuer_id: "a" } },
    ]);
  }

  it.each(Object.entries(abuses))("refuses %s", async (_, pieces) => {
    const reply = await talk(server.port, pieces);
    expect(reply).toMatch(/^($|HTTP\/1\.1 4\d\d )/);
    await expectUnharmed();
  });

  it("closes the connection of a client that goes on sending", async () => {
    const started = Date.now();
    const chunk = `4e20\r\n${"x".repeat(20_000)}\r\n`;
    expect(
      await talk(
        server.port,
        [head("transfer-encoding: chunked"), ...Array.from({ length: 50 }, () => chunk)],
        5_000,
      ),
    ).toContain(" 413 ");
    expect(Date.now() - started).toBeLessThan(3_000);
    await expectUnharmed();
  });

  it("answers a body that is too slow with 408 and closes", async () => {
    const reply = await talk(server.port, [head("content-length: 100"), "{"], 5_000);
    expect(reply).toMatch(/^HTTP\/1\.1 408 /);
    expect(reply.toLowerCase()).toContain("connection: close");
  });

  it("serves the next request of a connection after a refusal whose body was not read", async () => {
    const refused = withBody('{"issuer_id":"a"}').replace("x-api-key: good\r\n", "");
    const reply = await talk(server.port, [
      refused,
      withBody('{"issuer_id":"b"}', "connection: close"),
    ]);
    expect(reply.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 401", "HTTP/1.1 201"]);
  });
});
