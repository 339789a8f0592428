import { describe, expect, test } from "vitest";
import {
  anyBody,
  bytes,
  decodeByType,
  json,
  noBody,
  text,
} from "../../../templates/runtime/client/decode.js";
import type { Decoder } from "../../../templates/runtime/client/decode.js";
import { send } from "./sent.js";
import { isJson, mediaTypeKey } from "../../../templates/runtime/shared/media-type.js";
import { responseKey } from "../../../templates/runtime/shared/response-key.js";

async function received(
  responses: Readonly<Record<string, Decoder>>,
  response: Response,
): Promise<unknown> {
  const { status, statusCode, ok, body } = await send(
    { method: "GET", path: "/", responses },
    { baseUrl: "http://localhost", fetch: () => Promise.resolve(response) },
  );
  return [status, statusCode, ok, body];
}

const jsonResponse = (status: number, body: unknown): Response => Response.json(body, { status });

describe("which arm", () => {
  const all = { 200: json, 404: json, "4XX": json, default: json };

  test.each([
    [all, 200, 200, true],
    [all, 404, 404, false],
    [all, 422, "4XX", false],
    [all, 500, "default", false],
    [all, 202, "default", false],
    [{ "2XX": json }, 206, "2XX", true],
    [{ "2XX": json }, 301, "undeclared", false],
    [{ default: json }, 200, "default", true],
    [{ default: json }, 500, "default", false],
    [{ 404: json }, 200, "undeclared", false],
    [{}, 200, "undeclared", false],
  ])("%o and %i is %s", async (responses, code, status, ok) => {
    expect(await received(responses, jsonResponse(code, 1))).toEqual([status, code, ok, 1]);
  });

  test("a name that every object has is no key", () => {
    expect(responseKey(JSON.parse('{"__proto__": 1}') as object, 200)).toBe("undeclared");
  });
});

describe("which body", () => {
  const html = { headers: { "content-type": "text/html" } };
  const problem = { headers: { "content-type": "application/problem+json; charset=utf-8" } };

  test.each([
    ["json, whatever it is called", json, new Response("[1]", html), [1]],
    ["json, and nothing at 204", json, new Response(null, { status: 204 }), undefined],
    ["json, and nothing at 304", json, new Response(null, { status: 304 }), undefined],
    ["text", text, new Response("[1]"), "[1]"],
    ["empty text", text, new Response(null), ""],
    ["bytes", bytes, new Response("AB"), new Uint8Array([65, 66])],
    ["no body", noBody, new Response(null, { status: 204 }), undefined],
    ["no body, but one comes", noBody, new Response("x"), undefined],
    ["any: JSON", anyBody, new Response('{"a":1}', problem), { a: 1 }],
    ["any: JSON that is none", anyBody, new Response("{", problem), "{"],
    ["any: JSON that is empty", anyBody, new Response("", problem), undefined],
    ["any: text", anyBody, new Response("<html>", html), "<html>"],
    ["any: nothing", anyBody, new Response(null), undefined],
    [
      "by type: the one",
      decodeByType({ "text/html": text, "application/json": json }),
      new Response("[1]", html),
      "[1]",
    ],
    [
      "by type: none of them",
      decodeByType({ "text/plain": text }),
      new Response("[1]", problem),
      [1],
    ],
  ])("%s", async (_name, decoder, response, body) => {
    expect(await received({ "2XX": decoder, "3XX": decoder }, response)).toMatchObject({ 3: body });
  });

  test("of an undeclared status is whatever it says to be", async () => {
    expect(await received({}, jsonResponse(503, { retry: true }))).toEqual([
      "undeclared",
      503,
      false,
      { retry: true },
    ]);
    expect(await received({}, new Response("down", { status: 503 }))).toEqual([
      "undeclared",
      503,
      false,
      "down",
    ]);
  });
});

describe("media types", () => {
  test.each([
    ["application/json", true],
    ["Application/JSON; charset=utf-8", true],
    ["application/vnd.api+json", true],
    ["application/json-seq", false],
    ["application/x-ndjson", false],
    ["text/plain; a=/json", false],
    ["", false],
    [null, false],
  ])("%s is JSON: %s", (mediaType, expected) => {
    expect(isJson(mediaType)).toBe(expected);
  });

  test.each([
    ["text/plain; charset=utf-8", "text/plain"],
    ["TEXT/HTML", "text/*"],
    ["image/png", "*/*"],
    [undefined, "*/*"],
  ])("%s is described by %s", (actual, expected) => {
    expect(mediaTypeKey(["*/*", "text/*", "text/plain"], actual)).toBe(expected);
    expect(mediaTypeKey(["application/json"], actual)).toBeUndefined();
  });
});
