import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import {
  basicCredential,
  bearerToken,
  cookieKey,
  headerKey,
  queryKey,
} from "../../../templates/runtime/server/credentials.js";
import { createDispatcher } from "../../../templates/runtime/server/dispatcher.js";
import { HttpError } from "../../../templates/runtime/server/http-error.js";
import { logError } from "../../../templates/runtime/server/options.js";
import type { RawRequest } from "../../../templates/runtime/server/raw.js";
import type { Route } from "../../../templates/runtime/server/route.js";
import type { SchemeUse, SecurityHandler } from "../../../templates/runtime/server/security.js";
import { toIssues } from "../../../templates/runtime/server/issue.js";
import { parseMediaType, selectMediaType } from "../../../templates/runtime/server/media-type.js";
import { splitTarget } from "../../../templates/runtime/server/node.js";
import { checkReply, InvalidReplyError } from "../../../templates/runtime/server/reply.js";
import { simpleHeader } from "../../../templates/runtime/server/response-header.js";
import type { ReplyMode } from "../../../templates/runtime/server/reply.js";
import { authenticate, emptyLast } from "../../../templates/runtime/server/security.js";
import { jsonCodec, textCodec } from "../../../templates/runtime/server/codec.js";

const request = (
  parts: Partial<RawRequest> & { readonly headers?: Readonly<Record<string, string>> },
): RawRequest => ({
  method: "GET",
  path: "/",
  query: "",
  header: (name) => parts.headers?.[name],
  body: undefined,
  signal: () => new AbortController().signal,
  ...parts,
});

function issuesOf(schema: z.ZodType, value: unknown): unknown {
  const outcome = schema.safeParse(value);
  const issues = toIssues(outcome.error?.issues ?? [], value, "body");
  return issues.map(({ code, expected, received, path }) => [code, expected, received, path]);
}

describe("toIssues", () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ["a type", z.object({ a: z.string() }), { a: 1 }, ["invalid_type", "string", "number", ["a"]]],
    [
      "a missing property",
      z.object({ a: z.string() }),
      {},
      ["invalid_type", "string", "undefined", ["a"]],
    ],
    ["values", z.enum(["a", "b"]), "c", ["invalid_value", '"a" | "b"', "string", []]],
    [
      "a union",
      z.union([z.string(), z.number()]),
      null,
      ["invalid_union", "string | number", "null", []],
    ],
    ["a format", z.email(), "x", ["invalid_format", "email", "string", []]],
    ["a bound", z.array(z.string().min(2)), ["x"], ["too_small", ">= 2", "string", [0]]],
    [
      "a custom check",
      z.string().refine(() => false, { params: { expected: "a palindrome" } }),
      "ab",
      ["custom", "a palindrome", "string", []],
    ],
  ])("tells %s", (_, schema, value, issue) => expect(issuesOf(schema, value)).toEqual([issue]));

  it("takes the issues of any Standard Schema", () => {
    const issue = { message: "No", path: ["a", { key: 0 }, Symbol("s")] };
    expect(toIssues([issue], { a: ["x"] }, "query")).toEqual([
      {
        code: "invalid",
        expected: "invalid",
        received: "undefined",
        message: "No",
        path: ["a", 0, "Symbol(s)"],
        in: "query",
      },
    ]);
  });

  it("tells at most a hundred", () => {
    expect(
      issuesOf(
        z.array(z.string()),
        Array.from({ length: 5_000 }, () => 1),
      ),
    ).toHaveLength(100);
  });
});

describe("media types", () => {
  it("parses them, or does not", () => {
    expect(parseMediaType('Text/Plain; Charset="utf-8";x=1')).toEqual({
      type: "text",
      subtype: "plain",
      parameters: new Map([
        ["charset", "utf-8"],
        ["x", "1"],
      ]),
    });
    for (const text of ["", "json", "a/b/c", "a b/c", "/json", "application/"])
      expect(parseMediaType(text)).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ["application/json; charset=utf-8", "application/json"],
    ["application/vnd.a+json; version=2", "application/vnd.a+json;version=2"],
    ["application/vnd.a+json; version=3", "application/*"],
    ["text/csv", "*/*"],
    ["text/csv;charset=latin1", "*/*"],
    ["nonsense", undefined],
  ])("selects for %s the closest, %s", (text, mediaType) => {
    const entries = [
      "*/*",
      "application/*",
      "application/json",
      "application/vnd.a+json;version=2",
    ].map((name) => ({ mediaType: name }));
    expect(selectMediaType(entries, text)?.mediaType).toBe(mediaType);
  });
});

describe("credentials", () => {
  it("are read from where they are", () => {
    const cookie = { cookie: "other=1; key=a%20b" };
    expect(headerKey("X-Key")(request({ headers: { "x-key": "k" } }))).toBe("k");
    expect(queryKey("key")(request({ query: "a=1&key=a+b" }))).toBe("a b");
    expect(cookieKey("key")(request({ headers: cookie }))).toBe("a b");
    expect(bearerToken(request({ headers: { authorization: "bEARER  abc " } }))).toBe("abc");
    const basic = `Basic ${Buffer.from("ann:pä:ss").toString("base64")}`;
    expect(basicCredential(request({ headers: { authorization: basic } }))).toEqual({
      username: "ann",
      password: "pä:ss",
    });
  });

  it.each(["", "Basic", "Basic !!", "Basic YQ==", "Basic /w==", "Bearer", "Bearer ", "Bearerabc"])(
    "are absent in %j",
    (authorization) => {
      expect(basicCredential(request({ headers: { authorization } }))).toBeUndefined();
      expect(bearerToken(request({ headers: { authorization } }))).toBeUndefined();
    },
  );
});

const use = (scheme: string, challenge?: string): SchemeUse => ({
  scheme,
  scopes: ["s"],
  credential: headerKey(scheme),
  challenge,
});
const accept: SecurityHandler<string, string> = async (credential) =>
  credential === "good" && `${credential} principal`;

const attempt = (
  headers: Readonly<Record<string, string>>,
): Parameters<typeof authenticate>[1] => ({
  request: request({ headers }),
  handlers: { a: accept, b: accept, c: accept },
  operation: "op",
  raw: undefined,
});

describe("authenticate", () => {
  const either = [[use("a"), use("b")], [use("c", "Bearer")]];

  it("takes the first alternative that is satisfied whole", async () => {
    expect(await authenticate(either, attempt({ a: "good", b: "good", c: "good" }))).toEqual({
      a: "good principal",
      b: "good principal",
    });
    expect(await authenticate(either, attempt({ a: "good", b: "bad", c: "good" }))).toEqual({
      c: "good principal",
    });
    expect(await authenticate(emptyLast([[], [use("c")]]), attempt({ c: "good" }))).toEqual({
      c: "good principal",
    });
    expect(await authenticate([[use("c")], []], attempt({}))).toEqual({});
  });

  it("refuses where none is", async () => {
    const refused = async (): Promise<unknown> => authenticate(either, attempt({ a: "good" }));
    await expect(refused()).rejects.toMatchObject({
      status: 401,
      headers: { "www-authenticate": "Bearer" },
    });
  });
});

describe("checkReply", () => {
  const route: Route = {
    name: "op",
    method: "GET",
    path: "/",
    parameters: {},
    security: [],
    responses: {
      200: [
        { mediaType: "application/json", codec: jsonCodec, validator: z.object({ a: z.number() }) },
        { mediaType: "text/*", codec: textCodec, validator: z.string() },
      ],
      204: [],
      "4XX": [{ mediaType: "*/*", codec: jsonCodec, validator: z.object({}) }],
      default: [
        { mediaType: "application/problem+json", codec: jsonCodec, validator: z.unknown() },
      ],
    },
  };
  const mode: ReplyMode = { validation: "enforce", accepted: undefined, tell: () => undefined };
  const send = async (reply: unknown): Promise<unknown> => {
    try {
      const raw = await checkReply(reply, route, mode);
      const type = raw.headers.find(([name]) => name === "content-type");
      return [raw.status, type?.[1], raw.body];
    } catch (error) {
      if (!(error instanceof InvalidReplyError)) throw error;
      return error.issues.map(({ code }) => code);
    }
  };

  it.each<[unknown, unknown]>([
    [{ status: 200, body: { a: 1, b: 2 } }, [200, "application/json", '{"a":1,"b":2}']],
    [{ status: 200, body: "a", contentType: "text/csv" }, [200, "text/csv", "a"]],
    [{ status: 200, body: "a", contentType: "image/png" }, ["undeclared_media_type"]],
    [{ status: 200, body: { a: "1" } }, ["invalid_type"]],
    [{ status: 204 }, [204, undefined, undefined]],
    [{ status: 204, body: 1 }, ["unexpected_body"]],
    [{ status: "4XX", statusCode: 418, body: {} }, [418, "application/json", "{}"]],
    [{ status: 418, body: {} }, [418, "application/json", "{}"]],
    [{ status: "4XX", statusCode: 500, body: {} }, ["undeclared_status"]],
    [{ status: "default", statusCode: 503, body: 1 }, [503, "application/problem+json", "1"]],
  ])("%j", async (reply, sent) => expect(await send(reply)).toEqual(sent));

  it.each<unknown>([
    null,
    undefined,
    "x",
    { status: 99 },
    { status: "4XX" },
    { status: 200, headers: { "a b": "c" } },
    { status: 200.5 },
  ])("throws for %j", async (reply) => {
    await expect(send(reply)).rejects.toBeInstanceOf(TypeError);
  });

  it("holds header fields to the contract, whatever their letter case", async () => {
    const headed: Route = {
      ...route,
      headers: {
        204: [
          { name: "X-Left", required: true, write: simpleHeader },
          { name: "X-Rows", required: false, write: simpleHeader },
        ],
      },
      headerValidators: {
        204: z.object({ "X-Left": z.number().min(0), "X-Rows": z.optional(z.array(z.string())) }),
      },
    };
    const told = async (headers: object): Promise<unknown> => {
      try {
        return (await checkReply({ status: 204, headers }, headed, mode)).headers;
      } catch (error) {
        if (!(error instanceof InvalidReplyError)) throw error;
        return error.issues.map(({ code, path }) => [code, ...path]);
      }
    };
    expect([
      await told({ "x-left": 2, "X-ROWS": ["a", "b"] }),
      await told({ "X-Left": -1 }),
      await told({ "X-Rows": [1] }),
    ]).toEqual([
      [
        ["x-left", "2"],
        ["x-rows", "a,b"],
      ],
      [["too_small", "X-Left"]],
      [
        ["missing_header", "X-Left"],
        ["invalid_type", "X-Rows", 0],
      ],
    ]);
  });

  it("leaves framing to the server", async () => {
    const given = { status: 204, headers: { "Content-Length": 5, "X-A": 1 } };
    const reply = await checkReply(given, route, mode);
    expect(reply.headers).toEqual([["x-a", "1"]]);
  });
});

const op = (): unknown => ({ status: 200 });

describe("createDispatcher", () => {
  const route: Route = {
    name: "op",
    method: "GET",
    path: "/",
    parameters: {},
    responses: {},
    security: [[{ scheme: "a", scopes: [], credential: bearerToken }]],
  };

  it("demands every handler, of operations and of schemes", () => {
    expect(() => createDispatcher({ op: route }, { op }, {})).toThrow(
      "there is no security handler for a",
    );
    expect(() =>
      createDispatcher({ op: route }, {} as { op: typeof op }, { security: { a: op } }),
    ).toThrow("the operation op has no handler");
  });
});

describe("the rest", () => {
  it.each([
    ["/a?b=1#c", { path: "/a", query: "b=1" }],
    ["/a?b?c", { path: "/a", query: "b?c" }],
    ["http://host:1/a/b?c", { path: "/a/b", query: "c" }],
    ["http://host", { path: "/", query: "" }],
    ["?a", { path: "/", query: "a" }],
  ])("splits the target %s", (target, parts) => expect(splitTarget(target)).toEqual(parts));

  it("has no HttpError that is no error", () =>
    expect(() => new HttpError(200)).toThrow(RangeError));

  it("logs an error on one line", () => {
    const spy = vi.spyOn(console, "error").mockReturnValue();
    logError(new Error("first\nforged"), {
      operation: "op",
      method: "GET",
      path: "/a/{b}",
      raw: "secret",
    });
    expect(spy.mock.calls[0]?.[0]).toMatch(/^GET \/a\/\{b\} \(op\): Error: first forged at .+$/);
    spy.mockRestore();
  });
});
