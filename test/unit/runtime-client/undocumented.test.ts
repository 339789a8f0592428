import { describe, expect, expectTypeOf, test } from "vitest";
import { hooks } from "../../../templates/runtime/client/hooks.js";
import { retry } from "../../../templates/runtime/client/retry.js";
import { apiKeyHeader } from "../../../templates/runtime/client/security/api-key.js";
import { httpBearer } from "../../../templates/runtime/client/security/http.js";
import { credentials } from "../../../templates/runtime/client/security/scheme.js";
import { undocumentedCalls } from "../../../templates/runtime/client/undocumented.js";
import { ApiError, unwrap } from "../../../templates/runtime/client/unwrap.js";
import { loopback, sendJson } from "./loopback.js";

const security = credentials([apiKeyHeader("key", "x-api-key"), httpBearer("token")]);

/** A server that says what it was asked. */
const echoing = () =>
  loopback((response, { method, url, headers, body }) => {
    const { "content-type": type, "x-api-key": key, authorization } = headers;
    sendJson(response, 200, { method, url, type, key, authorization, body });
  });

describe("a call that the contract does not describe", () => {
  test("has the retries, hooks, headers and credentials of the client", async () => {
    let count = 0;
    await using server = await loopback((response) => {
      count += 1;
      sendJson(response, count === 1 ? 503 : 200, { count });
    });
    const seen: string[] = [];
    const client = {
      baseUrl: `${server.baseUrl}/v1/`,
      headers: { "x-team": "sky" },
      auth: { key: "k1" },
      use: [
        retry({ initialDelay: 1 }),
        hooks({ onRequest: ({ method, path }) => void seen.push(`${method} ${path}`) }),
      ],
    };
    const { get } = undocumentedCalls(client, security);
    const query = { ids: [1, 2], "a b": "c&d", none: undefined };
    const result = await get<{ count: number }>("/new/things", { query });
    if (result.ok) expectTypeOf(result.body).toEqualTypeOf<{ count: number }>();
    expect(result).toMatchObject({ ok: true, status: "default", body: { count: 2 } });
    expect(seen).toEqual(["GET /new/things", "GET /new/things"]);
    expect(server.seen[1]).toMatchObject({
      method: "GET",
      url: "/v1/new/things?ids=1&ids=2&a+b=c%26d",
      headers: {
        "x-team": "sky",
        "x-api-key": "k1",
        accept: "application/json, */*;q=0.9",
      },
    });
    expect(server.seen[1]?.headers).not.toHaveProperty("authorization");
  });

  test.each([
    ["an object", { a: 1 }, undefined, "application/json", '{"a":1}'],
    ["a text", "a", undefined, "application/json", '"a"'],
    ["a text of a type", "<a/>", "application/xml", "application/xml", "<a/>"],
    ["JSON of a type", { a: 1 }, "application/merge-patch+json", undefined, '{"a":1}'],
    ["null", null, undefined, "application/json", "null"],
    [
      "search parameters",
      new URLSearchParams({ a: "b c" }),
      undefined,
      "application/x-www-form-urlencoded",
      "a=b+c",
    ],
    ["bytes", new TextEncoder().encode("b"), undefined, "application/octet-stream", "b"],
    ["a stream of a type", new Blob(["s"]).stream(), "text/csv", "text/csv", "s"],
    ["nothing", undefined, undefined, "none", ""],
  ])("sends %s", async (_name, body, contentType, type = contentType, sent = "") => {
    await using server = await echoing();
    const calls = undocumentedCalls({ baseUrl: server.baseUrl });
    const result = await unwrap(calls.post("/", { body, contentType }));
    expect(result).toEqual({
      method: "POST",
      url: "/",
      body: sent,
      ...(type === "none" ? {} : { type }),
    });
  });

  test("sends a form", async () => {
    await using server = await echoing();
    const form = new FormData();
    form.append("a", "b");
    const { body } = await undocumentedCalls(server).put("/", { body: form });
    expect(body).toMatchObject({
      type: expect.stringMatching(/^multipart\/form-data; boundary=/u),
    });
  });

  test.each(["delete", "get", "head", "options", "patch", "post", "put", "query"] as const)(
    "by %s",
    async (method) => {
      await using server = await echoing();
      const result = await undocumentedCalls(server)[method]("/x");
      expect([result.statusCode, server.seen[0]?.method]).toEqual([200, method.toUpperCase()]);
    },
  );

  test("fails as others do", async () => {
    await using server = await loopback((response) => sendJson(response, 404, { no: 1 }));
    const error = await unwrap(undocumentedCalls(server).get("/x")).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ statusCode: 404, body: { no: 1 } });
  });

  test.each([
    "",
    "x",
    ".evil.example",
    "@evil.example/",
    ":80@evil.example",
    "https://evil.example/",
    "/a/../b",
    "/..",
    "/a/%2E%2e/b",
    "/.%2e?x",
    "/.\t./x",
    "/a/.\n./.\r./x",
    "//other.example/x",
    "/\\other.example",
    "\\..\\x",
    "/a\\..\\x",
  ])("does not go to %j", async (path) => {
    await using server = await echoing();
    await expect(undocumentedCalls(server, security).get(path)).rejects.toMatchObject({
      name: "InvalidInputError",
    });
    expect(server.seen).toEqual([]);
  });
});
