import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import { CallError } from "../../../templates/runtime/client/errors.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type { BaseClientOptions, CallOptions } from "../../../templates/runtime/client/options.js";
import { retry } from "../../../templates/runtime/client/retry.js";
import { send } from "./sent.js";
import { isItemStream } from "../../../templates/runtime/client/stream/item-stream.js";
import { jsonLines } from "../../../templates/runtime/client/stream/json-lines.js";
import { loopback, sendJson } from "./loopback.js";

const start = (response: ServerResponse, type: string): void => {
  response.writeHead(200, { "content-type": type, "content-length": "100" }).write('{"a":1}\n');
};

/** How a server fails, on purpose. */
const faults = {
  reset: (response) => void response.destroy(),
  "half a response": (response) => {
    start(response, "application/json");
    setTimeout(() => response.destroy(), 5);
  },
  "slow headers": () => undefined,
  "slow body": (response) => start(response, "application/json"),
  "429 until a date": (response) =>
    sendJson(response, 429, {}, { "retry-after": "Thu, 01 Jan 2026 00:00:01 GMT" }),
  "429 until a late date": (response) =>
    sendJson(response, 429, {}, { "retry-after": "Thu, 01 Jan 2026 00:00:50 GMT" }),
  "half a stream": (response) => {
    start(response, "application/jsonl");
    setTimeout(() => response.destroy(), 20);
  },
  "slow stream": (response) => start(response, "application/jsonl"),
} as const satisfies Readonly<Record<string, (response: ServerResponse) => void>>;

const again = { use: [retry({ initialDelay: 1, maxDelay: 2 })] };

/** What a caller does about it. An abort comes a while after the start. */
const policies: Readonly<
  Record<string, Pick<BaseClientOptions, "use" | "timeout"> & { readonly abort?: boolean }>
> = {
  nothing: {},
  retry: again,
  timeout: { timeout: 60 },
  abort: { abort: true },
  "retry and timeout": { ...again, timeout: 60 },
  "retry and abort": { ...again, abort: true },
  "timeout and abort": { timeout: 5_000, abort: true },
};

type Fault = keyof typeof faults;
type Policy =
  | "nothing"
  | "retry"
  | "timeout"
  | "abort"
  | "retry and timeout"
  | "retry and abort"
  | "timeout and abort";
/** What comes of it, and after how many requests; a dash where it would last for ever, as nobody sets a limit. */
type Ending = readonly [outcome: string, requests: number] | "-";

const broken: Readonly<Record<Policy, Ending>> = {
  nothing: ["ConnectionError", 1],
  retry: ["ConnectionError", 3],
  timeout: ["ConnectionError", 1],
  abort: ["ConnectionError", 1],
  "retry and timeout": ["ConnectionError", 3],
  "retry and abort": ["ConnectionError", 3],
  "timeout and abort": ["ConnectionError", 1],
};
const slow: Readonly<Record<Policy, Ending>> = {
  nothing: "-",
  retry: "-",
  timeout: ["TimeoutError", 1],
  abort: ["AbortError", 1],
  "retry and timeout": ["TimeoutError", 3],
  "retry and abort": ["AbortError", 1],
  "timeout and abort": ["AbortError", 1],
};
const refused: Readonly<Record<Policy, Ending>> = {
  nothing: ["429", 1],
  retry: ["429", 3],
  timeout: ["429", 1],
  abort: ["429", 1],
  "retry and timeout": ["429", 3],
  "retry and abort": ["429", 3],
  "timeout and abort": ["429", 1],
};

/** A stream is there once it starts: then no limit holds, and nothing is tried again. */
const table: Readonly<Record<Fault, Readonly<Record<Policy, Ending>>>> = {
  reset: broken,
  "half a response": broken,
  "slow headers": slow,
  "slow body": slow,
  "429 until a date": refused,
  "429 until a late date": {
    ...refused,
    retry: "-",
    "retry and timeout": "-",
    "retry and abort": ["AbortError", 1],
  },
  "half a stream": {
    ...broken,
    retry: ["ConnectionError", 1],
    "retry and timeout": ["ConnectionError", 1],
    "retry and abort": ["ConnectionError", 1],
  },
  "slow stream": {
    ...slow,
    timeout: "-",
    "retry and timeout": "-",
  },
};

const cases = Object.entries(table).flatMap(([fault, endings]) =>
  Object.entries(endings).flatMap(([policy, ending]) =>
    ending === "-" ? [] : [[fault, policy, ending] as const],
  ),
);

/** Calls, and reads a stream to its end. */
async function outcomeOf(
  operation: Operation,
  client: BaseClientOptions,
  call: CallOptions,
): Promise<string> {
  try {
    const reply = await send(operation, client, {}, call);
    if (isItemStream(reply.body))
      for await (const item of reply.body) expect(item).toEqual({ a: 1 });
    return String(reply.statusCode);
  } catch (error) {
    return error instanceof CallError ? error.name : String(error);
  }
}

const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
  // A date has no parts of a second: this is 20 ms before the next one.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1, 0, 0, 0, 980) });
});
afterEach(() => {
  process.off("unhandledRejection", note);
  vi.useRealTimers();
});

test.each(cases)(
  "%s, met by %s",
  { timeout: 5_000 },
  async (fault, policy, [outcome, requests]) => {
    const isStream = fault.endsWith("stream");
    const operation: Operation = {
      method: "GET",
      path: "/items",
      responses: { 200: isStream ? jsonLines : json, 429: json },
    };
    await using server = await loopback(faults[fault as Fault]);
    const { abort = false, ...options } = policies[policy] ?? {};
    const controller = new AbortController();
    const timer = abort ? setTimeout(() => controller.abort(), 150) : undefined;
    const call = { signal: controller.signal };
    const got = await outcomeOf(operation, { baseUrl: server.baseUrl, ...options }, call);
    expect([got, server.seen.length]).toEqual([outcome, requests]);
    clearTimeout(timer);
    // Whoever gave up has told the server so.
    await vi.waitFor(() => expect(server.open()).toBe(0));
    // An abort when all is over does nothing.
    controller.abort();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  },
);
