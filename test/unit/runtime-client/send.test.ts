import { describe, expect, test } from "vitest";
import { bodyByType, jsonBody, rawBody, textBody } from "../../../templates/runtime/client/body.js";
import { json, noBody } from "../../../templates/runtime/client/decode.js";
import {
  ConnectionError,
  DecodingError,
  InvalidInputError,
  TimeoutError,
} from "../../../templates/runtime/client/errors.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import { pathSimple } from "../../../templates/runtime/client/parameters/path.js";
import { queryFormExplode } from "../../../templates/runtime/client/parameters/query.js";
import { send } from "./sent.js";
import { loopback, sendJson } from "./loopback.js";

const create: Operation = {
  method: "POST",
  path: "/v1/invoices",
  accept: "application/json",
  body: jsonBody("application/json"),
  responses: { 201: json, 401: noBody },
};

const read: Operation = {
  method: "GET",
  path: "/v1/invoices/{id}",
  parameters: [pathSimple("id"), queryFormExplode("expand")],
  responses: { 200: json },
};

describe("the request", () => {
  test("method, path, query, headers and body arrive", async () => {
    await using server = await loopback((response) => sendJson(response, 201, { id: "in_1" }));
    const result = await send(
      create,
      { baseUrl: server.baseUrl },
      { body: { memo: "é", price: undefined } },
    );
    expect(result).toMatchObject({
      status: 201,
      statusCode: 201,
      ok: true,
      body: { id: "in_1" },
      issues: [],
    });
    await send(
      read,
      { baseUrl: server.baseUrl },
      { path: { id: "a/b" }, query: { expand: ["x", "y"] } },
    );
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      url: "/v1/invoices",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: '{"memo":"é"}',
    });
    expect(server.seen[1]).toMatchObject({
      method: "GET",
      url: "/v1/invoices/a%2Fb?expand=x&expand=y",
      body: "",
    });
  });

  test.each([
    ["", "/v1/invoices"],
    ["/", "/v1/invoices"],
    ["//", "/v1/invoices"],
    ["/api", "/api/v1/invoices"],
    ["/api/", "/api/v1/invoices"],
  ])("a base URL that ends in %j", async (end, url) => {
    await using server = await loopback((response) => response.writeHead(204).end());
    await send(create, { baseUrl: `${server.baseUrl}${end}` });
    await send(create, { baseUrl: new URL(`${server.baseUrl}${end}`) });
    expect(server.seen.map((one) => one.url)).toEqual([url, url]);
  });

  test("an optional body that is not given has no content type either", async () => {
    await using server = await loopback((response) => response.writeHead(204).end());
    await send(create, { baseUrl: server.baseUrl }, {});
    await send(create, { baseUrl: server.baseUrl }, { body: null });
    expect(server.seen[0]?.headers["content-type"]).toBeUndefined();
    expect(server.seen[1]).toMatchObject({
      headers: { "content-type": "application/json" },
      body: "null",
    });
  });

  test("headers of the call win over the client's, and null removes", async () => {
    await using server = await loopback((response) => response.writeHead(204).end());
    const client = {
      baseUrl: server.baseUrl,
      headers: { "X-Team": "a", "x-trace": "1", Accept: "text/plain" },
    };
    await send(
      create,
      client,
      {},
      { headers: { "x-team": "b", "x-trace": null, other: undefined } },
    );
    expect(server.seen[0]?.headers).toMatchObject({ "x-team": "b", accept: "text/plain" });
    expect(server.seen[0]?.headers["x-trace"]).toBeUndefined();
  });

  test("a custom fetch and further members of its argument", async () => {
    const calls: (readonly [string, RequestInit])[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      calls.push([url, init]);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    await send(create, {
      baseUrl: "https://api.test",
      fetch,
      init: { credentials: "include", redirect: "follow" },
    });
    expect(calls[0]?.[0]).toBe("https://api.test/v1/invoices");
    expect(calls[0]?.[1]).toMatchObject({
      method: "POST",
      credentials: "include",
      redirect: "follow",
    });
  });
});

describe("bodies other than one of JSON", () => {
  const operation: Operation = {
    method: "PUT",
    path: "/",
    body: bodyByType({
      "application/merge-patch+json": jsonBody("application/merge-patch+json"),
      "text/plain": textBody("text/plain"),
      "image/png": rawBody("image/png"),
      "multipart/form-data": rawBody("multipart/form-data"),
    }),
    responses: {},
  };

  test.each([
    [undefined, { a: 1 }, "application/merge-patch+json", '{"a":1}'],
    ["text/plain", "a", "text/plain", "a"],
    ["image/png", new Uint8Array([65, 66]), "image/png", "AB"],
  ])("%s", async (contentType, body, sent, text) => {
    await using server = await loopback((response) => response.writeHead(204).end());
    await send(operation, { baseUrl: server.baseUrl }, { body, contentType });
    expect(server.seen[0]).toMatchObject({ headers: { "content-type": sent }, body: text });
  });

  test("the boundary of a form is the one that is sent", async () => {
    await using server = await loopback((response) => response.writeHead(204).end());
    const body = new FormData();
    body.append("file", new Blob(["abc"]), "a.txt");
    await send(
      operation,
      { baseUrl: server.baseUrl },
      { body, contentType: "multipart/form-data" },
    );
    const boundary = /boundary=(.+)$/.exec(server.seen[0]?.headers["content-type"] ?? "")?.[1];
    expect(boundary).toBeDefined();
    expect(server.seen[0]?.body).toContain(`--${boundary}\r\n`);
  });

  test.each(["image/gif", "constructor"])("%s is no body of the operation", async (contentType) => {
    await expect(
      send(operation, { baseUrl: "http://localhost" }, { body: "", contentType }),
    ).rejects.toThrow(InvalidInputError);
  });
});

describe("redirects", () => {
  const secured = { headers: { "x-api-key": "secret" } };

  test("are a result, and take no credential anywhere", async () => {
    await using elsewhere = await loopback((response) => response.end());
    await using server = await loopback((response) =>
      response.writeHead(307, { location: elsewhere.baseUrl }).end(),
    );
    const result = await send(create, { baseUrl: server.baseUrl, ...secured }, { body: {} });
    expect(result).toMatchObject({ status: "undeclared", statusCode: 307, ok: false });
    expect(result.headers.get("location")).toBe(elsewhere.baseUrl);
    expect(elsewhere.seen).toEqual([]);
  });

  test("are followed where the client says so", async () => {
    await using server = await loopback((response, { url }) =>
      url === "/end"
        ? sendJson(response, 201, {})
        : response.writeHead(303, { location: "/end" }).end(),
    );
    const result = await send(
      create,
      { baseUrl: server.baseUrl, init: { redirect: "follow" } },
      { body: {} },
    );
    expect(result.status).toBe(201);
  });

  test("are a clear error in a browser, which shows nothing of them", async () => {
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    const sent = send(create, {
      baseUrl: "http://localhost",
      fetch: () => Promise.resolve(opaque),
    });
    await expect(sent).rejects.toThrow(new ConnectionError("POST /v1/invoices was redirected"));
  });
});

describe("failures", () => {
  test("nobody listens", async () => {
    const { baseUrl } = await loopback((response) => response.end()).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    const error: unknown = await send(create, { baseUrl }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: "POST /v1/invoices got no response",
    });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  test("the connection breaks in the middle of the body", async () => {
    await using server = await loopback((response) => {
      response.writeHead(201, { "content-length": "100" }).write("{");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(send(create, { baseUrl: server.baseUrl })).rejects.toThrow(ConnectionError);
  });

  test.each([
    ["headers", 0],
    ["body", 10],
  ])("the %s take too long", async (_what, head) => {
    await using server = await loopback((response) => {
      if (head > 0) response.writeHead(201, { "content-type": "application/json" }).write("{");
    });
    const sent = send(create, { baseUrl: server.baseUrl, timeout: 60_000 }, {}, { timeout: 50 });
    await expect(sent).rejects.toThrow(new TimeoutError("POST /v1/invoices took more than 50 ms"));
  });

  test("the caller aborts, before, while and after", async () => {
    await using server = await loopback(() => undefined);
    const reason = new Error("changed my mind");
    await expect(
      send(create, { baseUrl: server.baseUrl }, {}, { signal: AbortSignal.abort(reason) }),
    ).rejects.toMatchObject({ name: "AbortError", cause: reason });
    const controller = new AbortController();
    const sent = send(
      create,
      { baseUrl: server.baseUrl, timeout: 5_000 },
      {},
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(reason), 30);
    await expect(sent).rejects.toMatchObject({ name: "AbortError", cause: reason });
    await using quick = await loopback((response) => response.writeHead(204).end());
    const late = new AbortController();
    await send(create, { baseUrl: quick.baseUrl }, {}, { signal: late.signal });
    late.abort(reason);
  });

  test("no limit is none", async () => {
    await using server = await loopback((response) =>
      setTimeout(() => response.writeHead(204).end(), 30),
    );
    const result = await send(
      create,
      { baseUrl: server.baseUrl, timeout: 5 },
      {},
      { timeout: Infinity },
    );
    expect(result.statusCode).toBe(204);
  });

  test.each([
    ["<html>", "text/html"],
    ["", "application/json"],
    ['{"id":', "application/json"],
  ])("a body of %j where JSON is declared", async (body, type) => {
    await using server = await loopback((response) =>
      response.writeHead(201, { "content-type": type }).end(body),
    );
    const error: unknown = await send(create, { baseUrl: server.baseUrl }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DecodingError);
    expect(error).toMatchObject({
      text: body,
      response: { status: 201 },
      message: "The body of the 201 response is not JSON",
    });
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  test("a header value that no header can have is the caller's mistake", async () => {
    await expect(
      send(create, { baseUrl: "http://localhost", headers: { "x-a": "1\n2" } }),
    ).rejects.toThrow(TypeError);
  });
});
