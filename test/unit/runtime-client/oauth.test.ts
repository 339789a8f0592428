import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { json } from "../../../templates/runtime/client/decode.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { apiKeyHeader, apiKeyQuery } from "../../../templates/runtime/client/security/api-key.js";
import { clientCredentials } from "../../../templates/runtime/client/security/client-credentials.js";
import type {
  Attempt,
  CredentialSource,
} from "../../../templates/runtime/client/security/credential.js";
import { httpBearer } from "../../../templates/runtime/client/security/http.js";
import { credentials } from "../../../templates/runtime/client/security/scheme.js";
import type { Scheme } from "../../../templates/runtime/client/security/scheme.js";
import { tokenProvider } from "../../../templates/runtime/client/security/token.js";
import type { Token } from "../../../templates/runtime/client/security/token.js";
import { rawBody } from "../../../templates/runtime/client/body.js";
import { send } from "./sent.js";
import { loopback, sendJson } from "./loopback.js";

const secured = (...schemes: readonly Scheme[]): Operation => ({
  method: "GET",
  path: "/",
  security: credentials(schemes),
  responses: { 200: json },
});
const read = secured(httpBearer("oauth"));

afterEach(() => {
  vi.useRealTimers();
});

/** A provider whose tokens are counted, or one that fails. */
function counted(expiresIn?: number) {
  let count = 0;
  const load = vi.fn<() => Promise<Token>>(async () => {
    await Promise.resolve();
    return { token: `t${(count += 1)}`, expiresIn };
  });
  return { load, provider: tokenProvider(load) };
}

describe("a token provider", () => {
  test("is asked once by calls at the same time, and then not at all", async () => {
    const { load, provider } = counted();
    expect(await Promise.all([provider(), provider(), provider()])).toEqual(["t1", "t1", "t1"]);
    expect(await provider()).toBe("t1");
    expect(load).toHaveBeenCalledOnce();
  });

  test.each([
    [3_600, 3_539_000, 3_541_000],
    [60, 29_000, 31_000],
    [1, 400, 600],
  ])("replaces a token of %i s between %i and %i ms", async (life, before, after) => {
    vi.useFakeTimers({ now: 0 });
    const { provider } = counted(life);
    await provider();
    vi.setSystemTime(before);
    expect(await provider()).toBe("t1");
    vi.setSystemTime(after);
    expect(await provider()).toBe("t2");
  });

  test("what fails is told to all that wait, and tried again", async () => {
    const { load, provider } = counted();
    const failure = new Error("down");
    load.mockRejectedValueOnce(failure);
    const outcomes = await Promise.allSettled([provider(), provider()]);
    expect(outcomes).toEqual([
      { status: "rejected", reason: failure },
      { status: "rejected", reason: failure },
    ]);
    expect(await provider()).toBe("t1");
  });

  test("only the token that was refused is dropped", async () => {
    const { provider } = counted();
    await provider();
    const refuse = (token: string): void => {
      const attempt: Attempt = {};
      provider.follow?.(attempt, token);
      attempt.isRenewed?.({ statusCode: 401 });
    };
    refuse("another");
    expect(await provider()).toBe("t1");
    refuse("t1");
    expect(await provider()).toBe("t2");
  });
});

/** An API that takes one token, and what it was shown. */
async function guarded(good: (token: string) => boolean) {
  return loopback((response, { headers }) =>
    good(headers.authorization ?? "")
      ? sendJson(response, 200, headers.authorization)
      : response.writeHead(401).end(),
  );
}

describe("a 401", () => {
  test("asks for a new token, once", async () => {
    await using server = await guarded((token) => token === "Bearer t2");
    const { load, provider } = counted();
    const client = { baseUrl: server.baseUrl, auth: { oauth: provider } };
    expect((await send(read, client)).body).toBe("Bearer t2");
    expect(load).toHaveBeenCalledTimes(2);
    await using never = await guarded(() => false);
    expect((await send(read, { ...client, baseUrl: never.baseUrl })).statusCode).toBe(401);
    expect(never.seen).toHaveLength(2);
  });

  test("of many calls at the same time makes one new token", async () => {
    await using server = await guarded((token) => token === "Bearer t2");
    const { load, provider } = counted();
    const client = { baseUrl: server.baseUrl, auth: { oauth: provider } };
    const results = await Promise.all(Array.from({ length: 5 }, () => send(read, client)));
    expect(results.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test.each<readonly [string, CredentialSource]>([
    ["a fixed token", "t1"],
    ["a function", () => "t1"],
  ])("to %s is the result", async (_name, oauth) => {
    await using server = await guarded(() => false);
    const result = await send(read, { baseUrl: server.baseUrl, auth: { oauth } });
    expect([result.statusCode, server.seen.length]).toEqual([401, 1]);
  });

  test("to a body that was a stream is the result", async () => {
    await using server = await guarded(() => false);
    const operation = { ...read, method: "PUT", body: rawBody("a/b") };
    const client = { baseUrl: server.baseUrl, auth: { oauth: counted().provider } };
    const result = await send(operation, client, { body: new Blob(["a"]).stream() });
    expect([result.statusCode, server.seen.length]).toEqual([401, 1]);
  });

  test("renews every token of an alternative", async () => {
    await using server = await loopback((response, { headers }) =>
      response.writeHead(headers["x-a"] === "t2" && headers["x-b"] === "t2" ? 204 : 401).end(),
    );
    const auth = { a: counted().provider, b: counted().provider };
    const operation = secured(apiKeyHeader("a", "x-a"), apiKeyHeader("b", "x-b"));
    expect((await send(operation, { baseUrl: server.baseUrl, auth })).statusCode).toBe(204);
  });
});

describe("client credentials", () => {
  const own = { clientId: "a b:c", clientSecret: "s%é" };

  test.each([
    ["header", "", "Basic YStiJTNBYzpzJTI1JUMzJUE5"],
    ["body", "&client_id=a+b%3Ac&client_secret=s%25%C3%A9", undefined],
  ] as const)("in the %s", async (how, more, authorization) => {
    await using server = await loopback((response) =>
      sendJson(response, 200, { access_token: "t1", token_type: "bearer", expires_in: 60 }),
    );
    const tokenUrl = `${server.baseUrl}/token`;
    const provider = clientCredentials({
      ...own,
      tokenUrl,
      scopes: ["a:read", "b"],
      parameters: { audience: "x" },
      send: how,
    });
    expect([await provider(), await provider()]).toEqual(["t1", "t1"]);
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      url: "/token",
      body: `grant_type=client_credentials&audience=x&scope=a%3Aread+b${more}`,
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      },
    });
    expect(server.seen[0]?.headers.authorization).toBe(authorization);
  });

  test.each<readonly [string, number, unknown, string]>([
    ["an error of OAuth", 400, { error: "invalid_client" }, "answered 400: invalid_client"],
    ["another error", 500, "down", "answered 500"],
    ["no token", 200, { token: "t" }, "answered 200"],
    ["an error that shows things", 400, { error: "s%é is wrong" }, "answered 400"],
    ["null", 200, null, "answered 200"],
  ])("%s", async (_name, status, body, end) => {
    await using server = await loopback((response) => sendJson(response, status, body));
    const error: unknown = await Promise.resolve(
      clientCredentials({ ...own, tokenUrl: server.baseUrl })(),
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "TokenError", message: `The token endpoint ${end}` });
    expect(inspect(error, { depth: 9 })).not.toContain("s%é");
  });

  test("an endpoint that is silent, or leads elsewhere, gives no token", async () => {
    await using silent = await loopback(() => undefined);
    const late = clientCredentials({ ...own, tokenUrl: silent.baseUrl, timeout: 30 });
    await expect(late()).rejects.toMatchObject({ name: "TokenError" });
    await using elsewhere = await loopback((response) => response.end());
    await using server = await loopback((response) =>
      response.writeHead(307, { location: elsewhere.baseUrl }).end(),
    );
    const moved = clientCredentials({ ...own, tokenUrl: server.baseUrl });
    await expect(moved()).rejects.toMatchObject({ name: "TokenError" });
    expect(elsewhere.seen).toEqual([]);
  });

  test("a caller that gives up does not take the token from the others", async () => {
    await using tokens = await loopback((response) =>
      setTimeout(() => sendJson(response, 200, { access_token: "t1" }), 40),
    );
    await using server = await guarded((token) => token === "Bearer t1");
    const client = {
      baseUrl: server.baseUrl,
      auth: { oauth: clientCredentials({ ...own, tokenUrl: tokens.baseUrl }) },
    };
    const gone = send(read, client, {}, { timeout: 5 }).catch((error: unknown) => error);
    expect((await send(read, client)).statusCode).toBe(200);
    expect(await gone).toMatchObject({ name: "TimeoutError" });
    expect(tokens.seen).toHaveLength(1);
  });
});

describe("no error shows a credential", () => {
  const shown = (error: unknown): string =>
    inspect(error, { depth: 9, showHidden: true }) + String((error as Error).stack);

  test.each([
    [
      "a header that cannot hold it",
      apiKeyHeader("key", "x-key"),
      "hidden\nvalue",
      "http://x.test",
    ],
    ["a bearer with a line break", httpBearer("key"), "hidden\n", "http://x.test"],
    ["a base URL that is none", apiKeyQuery("key", "k"), "hidden", "nowhere"],
    ["a base URL without a host", apiKeyQuery("key", "k"), "hidden", "/v1"],
    ["a scheme that is not HTTP", apiKeyQuery("key", "k"), "hidden", "ftp://x.test"],
    ["nobody listens", apiKeyQuery("key", "k"), "hidden", "http://127.0.0.1:1"],
  ])("%s", async (_name, scheme, key, baseUrl) => {
    const error: unknown = await send(secured(scheme), { baseUrl, auth: { key } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Error);
    expect(shown(error)).not.toContain("hidden");
  });
});
