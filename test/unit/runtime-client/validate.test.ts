import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { decodeByType, json, noBody, text } from "../../../templates/runtime/client/decode.js";
import { DecodingError } from "../../../templates/runtime/client/errors.js";
import type { Operation } from "../../../templates/runtime/client/operation.js";
import type {
  BaseClientOptions,
  CallOptions,
  InvalidResponse,
  ValidationMode,
} from "../../../templates/runtime/client/options.js";
import type { AnyReply } from "../../../templates/runtime/client/reply.js";
import { InvalidResponseError } from "../../../templates/runtime/client/validate.js";
import { sendValidated } from "./sent.js";
import type { Validator } from "../../../templates/runtime/shared/standard-schema.js";

const operation: Operation = {
  method: "GET",
  path: "/v1/{id}",
  responses: {
    200: json,
    202: decodeByType({ "text/plain": text, "application/json": json }),
    401: noBody,
    "2XX": json,
  },
};

const Item = z.looseObject({ id: z.string(), tags: z.array(z.string()).default([]) });
const asynchronous: Validator = {
  "~standard": {
    version: 1,
    vendor: "test",
    validate: async () => ({ issues: [{ message: "never", path: [{ key: "a" }, 0] }] }),
  },
};
const responses = {
  200: { "application/json": Item },
  202: { "text/plain": z.string().min(2), "application/json": Item },
  "2XX": { "application/json": asynchronous },
};

function call(
  mode: ValidationMode,
  response: Response,
  client: Partial<BaseClientOptions> = {},
  options?: CallOptions,
): Promise<AnyReply> {
  const all = { baseUrl: "http://localhost", fetch: () => Promise.resolve(response), ...client };
  return sendValidated(operation, { mode, responses }, all, {}, options);
}

const invalid = (): Response => Response.json({ id: 5, extra: true });

describe("a valid body", () => {
  test.each(["enforce", "report"] as const)(
    "is what the validator makes of it (%s)",
    async (mode) => {
      const result = await call(mode, Response.json({ id: "a", extra: true }));
      expect(result).toMatchObject({
        status: 200,
        body: { id: "a", tags: [], extra: true },
        issues: [],
      });
    },
  );

  test("is left alone without validation", async () => {
    expect((await call("off", Response.json({ id: "a" }))).body).toEqual({ id: "a" });
  });
});

describe("an invalid body", () => {
  test("rejects under enforce", async () => {
    const error: unknown = await call("enforce", invalid()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      name: "InvalidResponseError",
      message:
        "The 200 response is not what the contract says: id: Invalid input: expected string, received number",
      result: { status: 200, body: { id: 5, extra: true } },
      issues: [{ code: "invalid_type", path: ["id"] }],
    });
  });

  test("is told under report, to the hook too", async () => {
    const onInvalidResponse = vi.fn<(invalid: InvalidResponse) => void>();
    const result = await call("report", invalid(), { onInvalidResponse });
    expect(result).toMatchObject({
      status: 200,
      ok: true,
      body: { id: 5, extra: true },
      issues: [{ path: ["id"] }],
    });
    expect(onInvalidResponse.mock.calls).toEqual([
      [{ method: "GET", path: "/v1/{id}", result, issues: result.issues }],
    ]);
  });

  test("is nobody's business under off", async () => {
    expect((await call("off", invalid())).issues).toEqual([]);
  });

  test("the call wins over the client, the client over the contract", async () => {
    await expect(call("off", invalid(), { validate: "enforce" })).rejects.toThrow(
      InvalidResponseError,
    );
    expect(
      (await call("off", invalid(), { validate: "enforce" }, { validate: "report" })).issues,
    ).toHaveLength(1);
  });

  test("of an asynchronous validator, under a range", async () => {
    await expect(call("enforce", Response.json(1, { status: 206 }))).rejects.toThrow("a.0: never");
  });
});

describe("what has nothing to validate", () => {
  test.each([
    ["no body by contract", new Response("x", { status: 401 })],
    ["no body by status", new Response(null, { status: 204 })],
    ["an undeclared status", Response.json(1, { status: 500 })],
  ])("%s", async (_name, response) => {
    expect((await call("enforce", response)).issues).toEqual([]);
  });
});

const plain = (body: string): Response =>
  new Response(body, { status: 202, headers: { "content-type": "text/plain" } });

describe("several media types", () => {
  test("each has its validator", async () => {
    expect((await call("enforce", plain("ok"))).body).toBe("ok");
    await expect(call("enforce", plain("x"))).rejects.toThrow(InvalidResponseError);
    expect((await call("enforce", Response.json({ id: "a" }, { status: 202 }))).body).toEqual({
      id: "a",
      tags: [],
    });
  });
});

const html = (): Response => new Response("<html>", { status: 200 });

describe("a body that is not JSON", () => {
  test("is an issue under report", async () => {
    const onInvalidResponse = vi.fn<(invalid: InvalidResponse) => void>();
    const result = await call("report", html(), { onInvalidResponse });
    expect(result).toMatchObject({
      status: 200,
      ok: true,
      body: "<html>",
      issues: [{ message: "The body of the 200 response is not JSON" }],
    });
    expect(onInvalidResponse).toHaveBeenCalledOnce();
  });

  test.each(["enforce", "off"] as const)("rejects under %s", async (mode) => {
    await expect(call(mode, html())).rejects.toThrow(DecodingError);
  });
});

test("other failures are not swallowed by report", async () => {
  const failure = new Error("down");
  await expect(
    call("report", invalid(), { fetch: () => Promise.reject(failure) }),
  ).rejects.toMatchObject({
    cause: failure,
  });
});
