import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../unit/runtime-server/servers.js";
import { servers } from "./servers.js";
import type { Running } from "./servers.js";

const errors: unknown[] = [];
const credentials = ["x-api-key: secret", "x-practice-group-id: group-1"];

/** One request as it stands on the wire. */
function wire(
  start: string,
  headers: readonly string[],
  body: string | Uint8Array = "",
): readonly Uint8Array[] {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const lines = [
    start,
    "host: a",
    ...headers,
    `content-length: ${bytes.length}`,
    "connection: close",
    "",
    "",
  ];
  return [new TextEncoder().encode(lines.join("\r\n")), bytes];
}

const path = "/v1/invoicing/invoices";
const post = (body: string | Uint8Array, type = "application/json", ...more: readonly string[]) =>
  wire(`POST ${path} HTTP/1.1`, [...credentials, `content-type: ${type}`, ...more], body);
const target = (text: string) =>
  wire(`POST ${text} HTTP/1.1`, [...credentials, "content-type: application/json"], "{}");
const levels = (count: number): string => "[".repeat(count) + "]".repeat(count);
const deepObject = (count: number): string => '{"message":'.repeat(count) + "1" + "}".repeat(count);
const times = (count: number, make: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Each is answered with 4xx, or the connection is closed. */
const abuses: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  "JSON that ends early": post('{"issuer_id":"1"'),
  "JSON of 100,000 levels": post(levels(100_000)),
  "objects of 80,000 levels": post(deepObject(80_000)),
  "an object with a key of 900,000 letters": post(`{"${"k".repeat(900_000)}":1}`),
  "an object with 100,000 keys": post(`{${times(80_000, (index) => `"k${index}":1`).join(",")}}`),
  "a body of __proto__": post('{"__proto__":{"polluted":true},"issuer_id":"1","patient_id":"2"}'),
  "a __proto__ within a list": post(
    '{"issuer_id":"1","patient_id":"2","coupons":[{"__proto__":{"polluted":true}}]}',
  ),
  "a body of constructor.prototype": post('{"constructor":{"prototype":{"polluted":true}}}'),
  "a list for an object": post("[1,2,3]"),
  "a number of 100,000 digits for an object": post("9".repeat(100_000)),
  "a text of lone surrogates for an object": post('"\\ud800\\udfff\\ud800"'),
  "a body in gzip that would be 100 MB": post(
    gzipSync(new Uint8Array(100_000_000)),
    "application/json",
    "content-encoding: gzip",
  ),
  "a form": post(
    "a=1&a=2&__proto__=3&constructor[prototype][polluted]=1",
    "application/x-www-form-urlencoded",
  ),
  "a media type with 20,000 parameters": post("{}", `application/json${";a=b".repeat(3_000)}`),
  "a media type that upsets expressions": post(
    "{}",
    `application/${"a".repeat(8_000)}!;${" ".repeat(6_000)}x`,
  ),
  "a charset that is none": post("{}", "application/json; charset=utf-7"),
  "a flood of headers": wire(
    `POST ${path} HTTP/1.1`,
    times(3_000, (index) => `x-h${index}: ${"v".repeat(30)}`),
  ),
  "a header of 100,000 letters": wire(`POST ${path} HTTP/1.1`, [
    `x-api-key: ${"k".repeat(100_000)}`,
  ]),
  "a header with a line feed": wire(`POST ${path} HTTP/1.1`, ["x-api-key: a\nx-other: b"]),
  "two credentials": wire(`POST ${path} HTTP/1.1`, ["x-api-key: a", "x-api-key: b"]),
  "cookies without end": wire(`POST ${path} HTTP/1.1`, [`cookie: ${"a=b; ".repeat(3_000)}`]),
  "a path upwards": target("/v1/../../etc/passwd"),
  "a path upwards, encoded": target("/v1/..%2f..%2f..%2fetc%2fpasswd"),
  "a path upwards, with backslashes": target("/v1/..%5c..%5cetc"),
  "a null byte in the path": target(`${path}%00`),
  "broken percent-encoding": target("/v1/%zz/%"),
  "slashes without end": target("/".repeat(8_000)),
  "a path of two slashes": target("//v1//invoicing//invoices"),
  "an absolute address of another host": target("http://other.example/v1/x"),
  "a query of 8,000 names": target(
    `${path.replace("invoices", "none")}?${times(1_500, (index) => `a${index}=1`).join("&")}`,
  ),
  "a query of brackets": target(`/v1/none?a${"[b]".repeat(2_000)}=1&__proto__[polluted]=1`),
  "an unknown method": wire(`BREW ${path} HTTP/1.1`, credentials),
  "a method of its own": wire(`__PROTO__ ${path} HTTP/1.1`, credentials),
  "two lengths": [
    `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}`,
  ],
  "a length and chunks": [
    `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  "a chunk of a size that is none": [
    `POST ${path} HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n`,
  ],
  "a request of another protocol": ["\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n"],
};

describe.each(Object.entries(servers))("the generated %s server", (_name, start) => {
  let running: Running;
  let port = 0;
  beforeAll(async () => {
    running = await start(
      {
        createInvoice: () => ({
          status: 201,
          body: { id: null, stripe_id: "in_1", status: "open" },
        }),
      },
      (error) => errors.push(error),
    );
    port = Number(new URL(running.url).port);
  });
  afterAll(() => running.stop());

  /** The next good request is served, and nothing was reported or polluted. */
  async function expectUnharmed(): Promise<void> {
    const reply = await talk(port, post('{"issuer_id":"1","patient_id":"2"}'));
    expect(reply).toMatch(/^HTTP\/1\.1 201 /u);
    expect(errors.splice(0)).toEqual([]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  }

  test.each(Object.entries(abuses))("refuses %s", async (_, pieces) => {
    const reply = await talk(port, pieces, 4_000);
    expect(reply.slice(0, 60)).toMatch(/^(?:$|HTTP\/1\.1 4\d\d )/u);
    await expectUnharmed();
  });

  test("takes no more memory after all of them, over and over", async () => {
    const round = async (): Promise<void> => {
      for (const pieces of Object.values(abuses)) await talk(port, pieces, 4_000);
    };
    await round();
    const before = process.memoryUsage().heapUsed;
    for (let count = 0; count < 4; count += 1) await round();
    // Without a forced collection a heap breathes; a leak of the bodies alone would be hundreds of megabytes.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(120 * 2 ** 20);
    await expectUnharmed();
  });

  test("serves others while slow clients hold connections", async () => {
    const slow = times(
      200,
      () =>
        `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${credentials.join("\r\n")}\r\ncontent-length: 50\r\n\r\n{`,
    );
    const held = slow.map((piece) => talk(port, [piece], 1_500));
    const started = Date.now();
    await expectUnharmed();
    expect(Date.now() - started).toBeLessThan(1_400);
    await Promise.all(held);
    await expectUnharmed();
  });
});
