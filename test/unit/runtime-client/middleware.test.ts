import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import { ConnectionError } from "../../../templates/runtime/client/errors.js";
import { hooks } from "../../../templates/runtime/client/hooks.js";
import { idempotencyKeys } from "../../../templates/runtime/client/idempotency.js";
import { logging } from "../../../templates/runtime/client/logging.js";
import type { Logger, LogLevel } from "../../../templates/runtime/client/logging.js";
import type { Middleware } from "../../../templates/runtime/client/middleware.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { apiKeyHeader, apiKeyQuery } from "../../../templates/runtime/client/security/api-key.js";
import { httpBearer } from "../../../templates/runtime/client/security/http.js";
import { credentials } from "../../../templates/runtime/client/security/scheme.js";
import { send } from "./sent.js";

const operation: Operation = {
  method: "POST",
  path: "/items",
  security: credentials([
    apiKeyHeader("header", "x-special"),
    apiKeyQuery("query", "special"),
    httpBearer("bearer"),
  ]),
  responses: { 200: json },
};
const auth = { header: "hidden-1", query: "hidden-2", bearer: "hidden-3" };

/** A client whose `fetch` answers with one status, and what was sent. */
function clientOf(status: number, ...use: readonly Middleware[]) {
  const sent: { readonly url: string; readonly headers: Headers }[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: new Headers(init.headers) });
    if (status === 0) return Promise.reject(new TypeError("fetch failed"));
    return Promise.resolve(
      Response.json({}, { status, headers: { "set-cookie": "hidden-4=1", etag: "e1" } }),
    );
  };
  return { baseUrl: "https://api.test/v1", auth, fetch, use, sent };
}

describe("middleware", () => {
  test("the first is outermost, and what it changes is sent", async () => {
    const order: string[] = [];
    const step =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        request.headers.append("x-step", name);
        request.url += `&${name}`;
        const reply = await next(request);
        order.push(`${name} out`);
        return { ...reply, body: [reply.body, name] };
      };
    const client = clientOf(200, step("a"), step("b"));
    const result = await send(operation, client, {}, { query: { q: "1 2" } });
    expect(order).toEqual(["a in", "b in", "b out", "a out"]);
    expect(result.body).toEqual([[{}, "b"], "a"]);
    expect(client.sent[0]?.url).toBe("https://api.test/v1/items?q=1+2&a&b&special=hidden-2");
    expect(client.sent[0]?.headers.get("x-step")).toBe("a, b");
  });

  test("sees no credential, and its attempts do not pile them up", async () => {
    const seen: string[] = [];
    const twice: Middleware = async (request, next) => {
      await next(request);
      seen.push(inspect(request), JSON.stringify([...request.headers]));
      return next(request);
    };
    const client = clientOf(200, twice);
    await send(operation, client, {});
    expect(seen.join("")).not.toContain("hidden");
    expect(client.sent).toHaveLength(2);
    expect(client.sent[1]).toEqual(client.sent[0]);
  });

  test("may answer by itself", async () => {
    const client = clientOf(500);
    const reply = await send(operation, clientOf(200), {});
    const cached = await send(operation, { ...client, use: [() => Promise.resolve(reply)] });
    expect(cached).toBe(reply);
    expect(client.sent).toEqual([]);
  });

  test("a call has extra members of fetch, another base URL and its own headers", async () => {
    const inits: RequestInit[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      inits.push({ ...init, referrer: url });
      return Promise.resolve(Response.json({}));
    };
    const client = { ...clientOf(200), fetch, init: { cache: "no-store", mode: "cors" } as const };
    const call = {
      baseUrl: new URL("https://other.test"),
      init: { mode: "same-origin" },
      headers: { authorization: null, "x-special": "mine" },
    } as const;
    await send(operation, client, {}, call);
    expect(inits[0]).toMatchObject({
      cache: "no-store",
      mode: "same-origin",
      referrer: "https://other.test/items?special=hidden-2",
    });
    expect(Object.fromEntries(new Headers(inits[0]?.headers))).toEqual({ "x-special": "mine" });
  });
});

describe("hooks", () => {
  test("before a request and after a response, failures too", async () => {
    const order: string[] = [];
    const client = clientOf(
      500,
      hooks({
        onRequest: async (request) => {
          await Promise.resolve();
          request.headers.set("x-trace", "t1");
          order.push(`${request.method} ${request.path}`);
        },
        onResponse: ({ statusCode }) => void order.push(String(statusCode)),
        onError: () => void order.push("never"),
      }),
    );
    await send(operation, client);
    expect(order).toEqual(["POST /items", "500"]);
    expect(client.sent[0]?.headers.get("x-trace")).toBe("t1");
  });

  test("after an error, which is thrown on", async () => {
    const onError = vi.fn<(error: unknown) => void>();
    await expect(send(operation, clientOf(0, hooks({ onError })))).rejects.toThrow(ConnectionError);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("what a hook throws fails the call", async () => {
    const fault = new Error("no");
    const onRequest = (): void => {
      throw fault;
    };
    await expect(send(operation, clientOf(200, hooks({ onRequest })))).rejects.toBe(fault);
    await expect(send(operation, clientOf(200, hooks({ onResponse: onRequest })))).rejects.toBe(
      fault,
    );
  });
});

describe("idempotency keys", () => {
  const keyOf = async (method: string, ...use: readonly Middleware[]) => {
    const client = clientOf(200, ...use);
    await send({ ...operation, method }, client, {}, { headers: { "x-key": "mine" } });
    const headers = client.sent[0]?.headers;
    return [headers?.get("idempotency-key"), headers?.get("x-key")];
  };

  test("for methods that need one, under the name that is said", async () => {
    expect((await keyOf("POST", idempotencyKeys()))[0]).toMatch(/^[\da-f-]{36}$/u);
    expect((await keyOf("GET", idempotencyKeys()))[0]).toBeNull();
    expect((await keyOf("PUT", idempotencyKeys({ methods: ["PUT"] })))[0]).toHaveLength(36);
    expect(await keyOf("POST", idempotencyKeys({ header: "X-Key" }))).toEqual([null, "mine"]);
  });
});

describe("logging", () => {
  async function logged(level: LogLevel, status: number, redact: readonly string[] = []) {
    const lines: (readonly unknown[])[] = [];
    const log = (name: string) => (message: string, details: object) =>
      void lines.push([name, message, details]);
    const logger: Logger = {
      debug: log("debug"),
      info: log("info"),
      warn: log("warn"),
      error: log("error"),
    };
    const client = {
      ...clientOf(status, logging({ logger, level, redact })),
      headers: { authorization: "hidden-5", "x-api-key": "hidden-6", "x-own": "hidden-7", a: "b" },
    };
    const call = { query: { api_key: "hidden-8", "own%": "hidden-9", page: "2" } };
    await send({ ...operation, path: "/items/{id}" }, client, {}, call).catch(() => undefined);
    return lines;
  }

  test.each([
    ["debug", 200, ["debug", "info", "debug"]],
    ["info", 200, ["info"]],
    ["info", 404, ["warn"]],
    ["warn", 200, []],
    ["warn", 500, ["warn"]],
    ["error", 500, []],
    ["error", 0, ["error"]],
    ["off", 0, []],
  ] as const)("level %s, status %i", async (level, status, names) => {
    expect((await logged(level, status)).map(([name]) => name)).toEqual(names);
  });

  test("says what was called and what came, and no secret", async () => {
    const lines = await logged("debug", 200, ["X-Own", "own%"]);
    expect(inspect(lines, { depth: 9 })).not.toContain("hidden");
    expect(lines[0]).toEqual([
      "debug",
      "POST /items/{id}",
      {
        url: "https://api.test/v1/items/{id}?api_key=[redacted]&own%25=[redacted]&page=2",
        headers: {
          a: "b",
          authorization: "[redacted]",
          "x-api-key": "[redacted]",
          "x-own": "[redacted]",
        },
      },
    ]);
    expect(lines[1]).toMatchObject(["info", "POST /items/{id} → 200", { statusCode: 200 }]);
    expect(lines[2]).toMatchObject([
      "debug",
      "POST /items/{id} → 200",
      { headers: { etag: "e1", "set-cookie": "[redacted]" } },
    ]);
  });

  test("user and password of a URL are not shown", async () => {
    const lines: unknown[] = [];
    const debug = (...line: readonly unknown[]): void => void lines.push(line);
    const logger = { debug, info: debug, warn: debug, error: debug };
    const client = clientOf(200, logging({ logger, level: "debug" }));
    await send(operation, { ...client, baseUrl: "https://user:hidden@api.test" });
    expect(inspect(lines, { depth: 9 })).not.toContain("hidden");
  });

  test("goes to the console where nothing is said", async () => {
    const info = vi.spyOn(console, "info").mockImplementation(() => undefined);
    await send(operation, clientOf(200, logging()));
    expect(info).toHaveBeenCalledOnce();
    info.mockRestore();
  });
});
