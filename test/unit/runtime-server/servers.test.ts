import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { InvalidReplyError } from "../../../templates/runtime/server/reply.js";
import { errors, handlers, options, routes } from "./invoices.js";
import { servers } from "./servers.js";
import type { Running } from "./servers.js";

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const resolvers: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => resolvers.push(resolve));
  return { promise, resolve: () => resolvers.forEach((resolve) => resolve()) };
}

const frameworks = ["express", "fastify"] as const;
const json = { "content-type": "application/json" };
const auth = { ...json, "x-api-key": "good" };

describe.each(frameworks)("%s", (framework) => {
  let server: Running;
  beforeAll(async () => {
    server = await servers[framework]({ routes, handlers, options });
  });
  afterAll(() => server.close());
  beforeEach(() => void errors.splice(0));

  const post = (
    body: string | Uint8Array<ArrayBuffer> | null,
    headers: Readonly<Record<string, string>> = auth,
  ): Promise<Response> => fetch(`${server.url}/v1/invoices`, { method: "POST", body, headers });

  it("gives a valid request to its handler and sends the reply", async () => {
    const response = await post(JSON.stringify({ issuer_id: "a", extra: 1 }));
    expect(response.status).toBe(201);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(response.headers.get("x-principal")).toBe('{"apiKeyAuth":{"user":"ann"}}');
    expect(await response.json()).toEqual({ stripe_id: "in_1", got: { issuer_id: "a", extra: 1 } });
  });

  it("answers an invalid body in the declared form, with every issue", async () => {
    const response = await post(JSON.stringify({ mode: "later", items: [{ quantity: "2" }] }));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      error: true,
      statusCode: 400,
      message: [
        { code: "invalid_type", expected: "string", path: ["issuer_id"] },
        { code: "invalid_value", expected: '"draft" | "finalize"', path: ["mode"] },
        { code: "invalid_type", expected: "number", path: ["items", 0, "quantity"] },
      ],
    });
  });

  it("answers malformed JSON and a missing body in the declared form", async () => {
    const malformed = await post("{");
    expect([malformed.status, await malformed.json()]).toEqual([
      400,
      {
        error: true,
        statusCode: 400,
        message: [{ code: "invalid_json", expected: "JSON", path: [] }],
      },
    ]);
    const missing = await post(null);
    expect([missing.status, await missing.json()]).toEqual([
      400,
      {
        error: true,
        statusCode: 400,
        message: [{ code: "invalid_type", expected: "object", path: [] }],
      },
    ]);
  });

  it("answers 401 as declared, and with a challenge where the scheme has one", async () => {
    const declared = await post("{}", json);
    expect([declared.status, await declared.text()]).toEqual([401, ""]);
    expect(declared.headers.get("www-authenticate")).toBeNull();
    expect((await post("{}", { ...auth, "x-api-key": "bad" })).status).toBe(401);
    const bearer = await fetch(`${server.url}/v1/invoices/1`, { method: "PUT" });
    expect([bearer.status, bearer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(bearer.headers.get("content-type")).toBe("application/problem+json");
    expect(await bearer.json()).toMatchObject({ title: "Unauthorized", status: 401 });
  });

  it("takes an optional body or none", async () => {
    const url = `${server.url}/v1/invoices/1`;
    const headers = { ...json, authorization: "bearer good" };
    const without = await fetch(url, { method: "PUT", headers });
    expect(await without.json()).toEqual({ body: null, security: { bearer: "ann" } });
    const put = await fetch(url, { method: "PUT", headers, body: '{"a":1}' });
    expect(await put.json()).toEqual({ body: { a: 1 }, security: { bearer: "ann" } });
  });

  it("answers 415 for a media type that is not declared, and 413 for a body that is too large", async () => {
    const type = await post("a=1", { ...auth, "content-type": "text/plain" });
    expect([type.status, type.headers.get("content-type")]).toEqual([
      415,
      "application/problem+json",
    ]);
    expect((await post(new Uint8Array([1]), { "x-api-key": "good" })).status).toBe(415);
    expect(
      (await post("{}", { ...auth, "content-type": "application/json; charset=utf-16" })).status,
    ).toBe(415);
    expect((await post("{}", { ...auth, "content-encoding": "gzip" })).status).toBe(415);
    const size = await post(JSON.stringify({ issuer_id: "x".repeat(300_000) }));
    expect([size.status, await size.json()]).toMatchObject([413, { title: "Content Too Large" }]);
  });

  it("coerces parameters from every place", async () => {
    const response = await fetch(
      `${server.url}/v1/invoices/7?expand=a%2Cb&expand=c+d&archived=true&unknown=%zz`,
      {
        headers: { "x-trace": "t-1", cookie: "a=%zz; seen=3" },
      },
    );
    expect(await response.json()).toEqual({
      path: { "invoice-id": 7 },
      query: { expand: ["a,b", "c d"], archived: true },
      headers: { "X-Trace": "t-1" },
      cookies: { seen: 3 },
    });
  });

  it("tells all that is wrong with parameters in problem details", async () => {
    const response = await fetch(`${server.url}/v1/invoices/x?archived=%zz`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "application/problem+json",
    ]);
    expect(await response.json()).toMatchObject({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      errors: [
        { in: "path", path: ["invoice-id"], code: "invalid_type" },
        { in: "query", path: ["archived"], code: "invalid_encoding" },
      ],
    });
  });

  it("takes a path parameter of any length", async () => {
    const response = await fetch(`${server.url}/v1/invoices/${"x".repeat(500)}`, {
      method: "PUT",
      headers: { authorization: "Bearer good" },
    });
    expect(response.status).toBe(200);
  });

  it("answers a method that the path does not have with 405, OPTIONS with 204, HEAD from GET", async () => {
    const [all, one] = [`${server.url}/v1/invoices`, `${server.url}/v1/invoices/1`];
    const refused = await fetch(all, { method: "DELETE" });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    const asked = await fetch(one, { method: "OPTIONS" });
    expect([asked.status, asked.headers.get("allow"), await asked.text()]).toEqual([
      204,
      "GET, PUT, HEAD, OPTIONS",
      "",
    ]);
    const [head, get] = [await fetch(one, { method: "HEAD" }), await fetch(one)];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String((await get.text()).length));
    expect((await fetch(all, { method: "HEAD" })).status).toBe(405);
  });

  it.each(["/nothing", "/v1/invoices/", "/v1/invoices/1/2", "/V1/invoices"])(
    "leaves %s to the application",
    async (path) => {
      const response = await fetch(server.url + path);
      expect([response.status, await response.text()]).toEqual([404, "the application's own"]);
    },
  );

  it("tells nothing of what a handler throws", async () => {
    const response = await post(JSON.stringify({ issuer_id: "throws" }));
    expect([response.status, await response.text()]).toEqual([500, ""]);
    expect(errors).toEqual([new Error("the password is hunter2")]);
  });

  it("sends what a handler refuses with", async () => {
    const response = await post(JSON.stringify({ issuer_id: "refuses" }));
    expect([response.status, response.headers.get("retry-after")]).toEqual([409, "3"]);
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Conflict",
      status: 409,
      detail: "Already there",
    });
    expect((await post(JSON.stringify({ issuer_id: "unwritten" }))).status).toBe(501);
    expect(errors).toEqual([]);
  });

  it.each(["unfit", "undeclared"])("does not send a reply that is %s", async (issuer_id) => {
    const response = await post(JSON.stringify({ issuer_id }));
    expect([response.status, await response.text()]).toEqual([500, ""]);
    expect(errors).toEqual([expect.any(InvalidReplyError)]);
    expect(String(errors[0])).not.toContain("hunter2");
  });

  it.each(["nothing", "forged"])("cannot send a reply that is %s", async (issuer_id) => {
    const response = await post(JSON.stringify({ issuer_id }));
    expect([response.status, response.headers.get("x-b")]).toEqual([500, null]);
    expect(errors).toEqual([expect.any(TypeError)]);
  });
});

describe.each(frameworks)("%s, otherwise set up", (framework) => {
  it("sends a reply that does not fit, and reports it", async () => {
    const server = await servers[framework]({
      routes,
      handlers,
      options: { ...options, validateResponses: "report" },
      prefix: "/api/:tenant",
    });
    errors.splice(0);
    const post = (path: string, issuer_id: string): Promise<Response> =>
      fetch(server.url + path, {
        method: "POST",
        headers: auth,
        body: JSON.stringify({ issuer_id }),
      });
    const response = await post("/api/x/v1/invoices", "unfit");
    expect([response.status, await response.json()]).toEqual([201, { secret: "hunter2" }]);
    expect((await post("/api/x/v1/invoices", "undeclared")).status).toBe(418);
    expect(errors).toHaveLength(2);
    expect((await post("/v1/invoices", "unfit")).status).toBe(404);
    await server.close();
  });

  it("aborts the signal when the client is gone", async () => {
    let seen: AbortSignal | undefined;
    const { promise: start, resolve: started } = deferred();
    const getInvoice = ({ signal }: { signal: AbortSignal }): Promise<unknown> => {
      seen = signal;
      started();
      return new Promise((resolve) =>
        signal.addEventListener("abort", () => resolve({ status: 200, body: 1 })),
      );
    };
    const server = await servers[framework]({
      routes,
      handlers: { ...handlers, getInvoice },
      options,
    });
    const controller = new AbortController();
    const request = fetch(`${server.url}/v1/invoices/1`, { signal: controller.signal }).catch(
      () => "gone",
    );
    await start;
    controller.abort();
    expect(await request).toBe("gone");
    await expect.poll(() => seen?.aborted).toBe(true);
    await server.close();
  });

  it("makes a context for each request", async () => {
    const server = await servers[framework]({
      routes,
      handlers: { ...handlers, getInvoice: (_, context) => ({ status: 200, body: context }) },
      options: { ...options, context: (raw) => ({ url: (raw as { url: string }).url }) },
    });
    expect(await (await fetch(`${server.url}/v1/invoices/1`)).json()).toEqual({
      url: "/v1/invoices/1",
    });
    await server.close();
  });
});

describe("express behind express.json()", () => {
  it("takes the parsed body", async () => {
    const server = await servers.express({ routes, handlers, options, parsed: true });
    const post = (body: string): Promise<Response> =>
      fetch(`${server.url}/v1/invoices`, { method: "POST", headers: auth, body });
    expect(await (await post('{"issuer_id":"a"}')).json()).toEqual({
      stripe_id: "in_1",
      got: { issuer_id: "a" },
    });
    expect((await post('{"issuer_id":1}')).status).toBe(400);
    expect((await post('{"issuer_id":"a","__proto__":{}}')).status).toBe(400);
    await server.close();
  });
});
