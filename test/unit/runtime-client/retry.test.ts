import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { jsonBody, rawBody } from "../../../templates/runtime/client/body.js";
import { json } from "../../../templates/runtime/client/decode.js";
import { ConnectionError, DecodingError } from "../../../templates/runtime/client/errors.js";
import { idempotencyKeys } from "../../../templates/runtime/client/idempotency.js";
import type { RetryOptions } from "../../../templates/runtime/client/middleware.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { CallOptions } from "../../../templates/runtime/client/options.js";
import type { AnyReply } from "../../../templates/runtime/client/reply.js";
import { retry, retryAfter } from "../../../templates/runtime/client/retry.js";
import { send } from "./sent.js";
import { events } from "../../../templates/runtime/client/stream/events.js";
import { timeoutHeader } from "../../../templates/runtime/client/timeout-header.js";
import { loopback, sendJson } from "./loopback.js";

const read: Operation = { method: "GET", path: "/items", responses: { 200: json } };
const create: Operation = {
  method: "POST",
  path: "/items",
  body: jsonBody("application/json"),
  responses: { 200: json },
};

type Step = number | Error | Response;

/** A `fetch` that does one thing after another, and the times at which it was called. */
function scripted(...steps: readonly Step[]) {
  const calls: { readonly at: number; readonly headers: Headers }[] = [];
  const start = Date.now();
  const fetch = (_url: string, init: RequestInit): Promise<Response> => {
    const step = steps[calls.length] ?? 200;
    calls.push({ at: Date.now() - start, headers: new Headers(init.headers) });
    if (step instanceof Error) return Promise.reject(step);
    return Promise.resolve(
      typeof step === "number" ? Response.json({ step }, { status: step }) : step,
    );
  };
  return { calls, fetch, times: () => calls.map(({ at }) => at) };
}

type Script = ReturnType<typeof scripted>;

const asking = (status: number, headers: Record<string, string>): Response =>
  Response.json({}, { status, headers });

function call(
  script: Pick<Script, "fetch">,
  options?: RetryOptions,
  operation = read,
  callOptions?: CallOptions,
  input: object = {},
): Promise<AnyReply> {
  const client = { baseUrl: "http://api.test", fetch: script.fetch, use: [retry(options)] };
  return send(operation, client, input, callOptions);
}

/** What came of a call whose timers have all fired. */
async function settled(sent: Promise<AnyReply>): Promise<unknown> {
  const outcome = sent.then(
    ({ statusCode }) => statusCode,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return outcome;
}

describe("in fake time", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test("the delay grows, and is bounded", async () => {
    const script = scripted(503, 503, 503, 503, 503, 503);
    expect(await settled(call(script, { retries: 5, maxDelay: 3_000 }))).toBe(503);
    expect(script.times()).toEqual([0, 500, 1_500, 3_500, 6_500, 9_500]);
  });

  test("how much it grows can be said, and how long it goes on", async () => {
    const steep = scripted(503, 503, 503);
    expect(await settled(call(steep, { retries: 3, exponent: 3, initialDelay: 100 }))).toBe(200);
    expect(steep.times()).toEqual([0, 100, 400, 1_300]);
    const short = scripted(503, 503, 503);
    expect(await settled(call(short, { retries: 9, maxElapsed: 1_600 }))).toBe(503);
    expect(short.times()).toEqual([0, 500, 1_500]);
  });

  test("a call without a response is not tried again where that is not wanted", async () => {
    const script = scripted(new TypeError("fetch failed"));
    const outcome = await settled(call(script, { withoutResponse: false }));
    expect([outcome, script.calls.length]).toEqual([expect.any(ConnectionError), 1]);
  });

  test("an attempt may tell the server how long it may take", async () => {
    const script = scripted(503);
    const use = [retry(), timeoutHeader("x-timeout")];
    const client = { baseUrl: "http://api.test", fetch: script.fetch, use };
    await settled(send(read, { ...client, timeout: 60_000 }));
    await settled(send(read, { ...client, timeout: 60_000 }, {}, { timeout: 2_500 }));
    await settled(send(read, client));
    expect(script.calls.map(({ headers }) => headers.get("x-timeout"))).toEqual([
      "60",
      "60",
      "2.5",
      null,
    ]);
  });

  test("a random quarter of the delay is left out", async () => {
    vi.mocked(Math.random).mockReturnValue(0.5);
    const script = scripted(503);
    expect(await settled(call(script))).toBe(200);
    expect(script.times()).toEqual([0, 437]);
  });

  test("two retries where nothing is said, and the call wins over the client", async () => {
    const many = [503, 503, 503, 503, 503];
    const [first, second, third] = [scripted(...many), scripted(...many), scripted(...many)];
    await settled(call(first));
    await settled(call(second, { retries: 1 }, read, { retry: { retries: 3 } }));
    await settled(call(third, { retries: 1 }, read, { retry: { retries: 0 } }));
    expect([first, second, third].map(({ calls }) => calls.length)).toEqual([3, 4, 1]);
  });

  test.each<readonly [string, Record<string, string>, number]>([
    ["seconds", { "retry-after": "7" }, 7_000],
    ["a date", { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9_000],
    ["milliseconds", { "retry-after-ms": "40", "retry-after": "7" }, 40],
    ["nothing", {}, 500],
    ["too long", { "retry-after": "61" }, 500],
    ["a date that is too far", { "retry-after": "Thu, 01 Jan 2026 00:02:00 GMT" }, 500],
    ["a date that has been", { "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" }, 500],
    ["less than nothing", { "retry-after": "-1" }, 500],
    ["nonsense", { "retry-after": "soon", "retry-after-ms": "x" }, 500],
  ])("a server that asks for %s", async (_name, headers, at) => {
    const script = scripted(asking(429, headers));
    expect(await settled(call(script))).toBe(200);
    expect(script.times()).toEqual([0, at]);
  });

  test("a server's own word wins over its status", async () => {
    const yes = scripted(asking(404, { "x-should-retry": "true" }));
    expect([await settled(call(yes)), yes.calls.length]).toEqual([200, 2]);
    const no = scripted(asking(503, { "x-should-retry": "false" }));
    expect([await settled(call(no)), no.calls.length]).toEqual([503, 1]);
  });

  test("the count of attempts is sent where a header is named", async () => {
    const script = scripted(503, 503);
    await settled(call(script, { countHeader: "x-retry-count" }));
    expect(script.calls.map(({ headers }) => headers.get("x-retry-count"))).toEqual([
      "0",
      "1",
      "2",
    ]);
    const silent = scripted(503);
    await settled(call(silent));
    expect([...(silent.calls[1]?.headers.keys() ?? [])]).not.toContain("x-retry-count");
  });

  test("the bound of Retry-After can be moved", () => {
    expect(retryAfter(new Headers({ "retry-after": "61" }), 61_000)).toBe(61_000);
    expect(retryAfter(new Headers(), 61_000)).toBeUndefined();
  });

  test.each([
    ["408", 408, 2],
    ["429", 429, 2],
    ["500", 500, 2],
    ["400", 400, 1],
    ["404", 404, 1],
    ["409", 409, 2],
    ["501", 501, 2],
    ["529", 529, 2],
    ["a connection that fails", new TypeError("fetch failed"), 2],
    ["a body that is not JSON, of a status that passes", new Response("<h1>", { status: 503 }), 2],
    ["a body that is not JSON, of a success", new Response("<h1>"), 1],
  ] satisfies readonly (readonly [string, Step, number])[])("after %s", async (_n, step, count) => {
    const script = scripted(step, 200);
    await settled(call(script, {}, { ...read, responses: { 200: json, "5XX": json } }));
    expect(script.calls).toHaveLength(count);
  });

  test("which statuses and methods can be said", async () => {
    const statuses = scripted(404);
    expect(await settled(call(statuses, { statuses: [404] }))).toBe(200);
    const range = scripted(502, 404);
    expect(await settled(call(range, { statuses: ["4XX"] }))).toBe(502);
    const methods = scripted(503);
    expect(await settled(call(methods, { methods: ["POST"] }, create))).toBe(200);
    const not = scripted(503);
    expect(await settled(call(not, { methods: ["POST"] }, read))).toBe(503);
  });

  test("what may not be sent twice is not, unless it has a key", async () => {
    const plain = scripted(503);
    expect(await settled(call(plain, {}, create, {}, { body: 1 }))).toBe(503);
    const keyed = scripted(503);
    const headers = { "idempotency-key": "k1" };
    expect(await settled(call(keyed, {}, create, { headers }, { body: 1 }))).toBe(200);
    expect(keyed.calls.map((one) => one.headers.get("idempotency-key"))).toEqual(["k1", "k1"]);
  });

  test.each([
    ["outside", [idempotencyKeys(), retry()]],
    ["inside", [retry(), idempotencyKeys()]],
  ])("one key for all attempts, with the keys %s of the retries", async (_name, use) => {
    const script = scripted(503, 503);
    const client = { baseUrl: "http://api.test", fetch: script.fetch, use };
    expect(await settled(send(create, client, { body: 1 }))).toBe(200);
    const keys = script.calls.map((one) => one.headers.get("idempotency-key"));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/u);
    expect(new Set(keys).size).toBe(1);
    const other = scripted();
    await settled(send(create, { ...client, fetch: other.fetch }, { body: 1 }));
    expect(other.calls[0]?.headers.get("idempotency-key")).not.toBe(keys[0]);
  });

  test("a body that is a stream is sent once", async () => {
    const operation: Operation = { ...create, method: "PUT", body: rawBody("a/b") };
    const script = scripted(503);
    const body = new Blob(["abc"]).stream();
    expect(await settled(call(script, {}, operation, {}, { body }))).toBe(503);
    expect(script.calls).toHaveLength(1);
  });

  test("an abort ends the waiting, and leaves no timer", async () => {
    const script = scripted(503);
    const controller = new AbortController();
    const reason = new Error("enough");
    const sent = call(script, { initialDelay: 5_000 }, read, { signal: controller.signal });
    const outcome = sent.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort(reason);
    expect(await outcome).toMatchObject({ name: "AbortError", cause: reason });
    expect(vi.getTimerCount()).toBe(0);
    expect(script.calls).toHaveLength(1);
  });

  test("an abort is not tried again, and neither is a fault of middleware", async () => {
    const aborted = scripted(200);
    await settled(call(aborted, {}, read, { signal: AbortSignal.abort() }));
    expect(aborted.calls).toHaveLength(0);
    const fault = new Error("mine");
    const script = scripted();
    const use = [retry(), () => Promise.reject(fault)];
    expect(
      await settled(send(read, { baseUrl: "http://api.test", fetch: script.fetch, use })),
    ).toBe(fault);
  });

  test("a timeout is for each attempt, and is tried again", async () => {
    let count = 0;
    // Heeds no signal, as some wrappers do.
    const fetch = (): Promise<Response> =>
      (count += 1) < 3 ? new Promise(() => undefined) : Promise.resolve(Response.json(1));
    const client = { baseUrl: "http://api.test", timeout: 1_000, use: [retry()] };
    expect(await settled(send(read, { ...client, fetch }))).toBe(200);
    expect(count).toBe(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a response that streams is closed before the next attempt", async () => {
    let cancelled = 0;
    const body = new ReadableStream({
      cancel: () => {
        cancelled += 1;
      },
    });
    const operation: Operation = { ...read, responses: { 503: events, 200: json } };
    const script = scripted(new Response(body, { status: 503 }));
    expect(await settled(call(script, {}, operation))).toBe(200);
    expect(cancelled).toBe(1);
  });
});

describe("over the wire", () => {
  const quick = { initialDelay: 1, maxDelay: 2 };

  test("a reset, half a response and headers that never come, then all is well", async () => {
    let count = 0;
    await using server = await loopback((response) => {
      count += 1;
      if (count === 1) response.destroy();
      else if (count === 2) {
        response.writeHead(200, { "content-length": "100" }).write("{");
        setTimeout(() => response.destroy(), 5);
      } else if (count > 3) sendJson(response, 200, { count });
    });
    const client = {
      baseUrl: server.baseUrl,
      timeout: 1_000,
      use: [retry({ ...quick, retries: 3 })],
    };
    expect((await send(read, client)).body).toEqual({ count: 4 });
  });

  test("what fails to the end fails with its last error", async () => {
    await using server = await loopback((response) => response.destroy());
    const sent = send(read, { baseUrl: server.baseUrl, use: [retry(quick)] });
    await expect(sent).rejects.toThrow(ConnectionError);
    expect(server.seen).toHaveLength(3);
    await using html = await loopback((response) => response.writeHead(503).end("<h1>"));
    const operation: Operation = { ...read, responses: { 503: json } };
    const refused = send(operation, { baseUrl: html.baseUrl, use: [retry(quick)] });
    await expect(refused).rejects.toThrow(DecodingError);
    expect(html.seen).toHaveLength(3);
  });
});
