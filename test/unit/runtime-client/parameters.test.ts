import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../../templates/runtime/client/errors.js";
import type {
  RequestDraft,
  RequestInput,
  RequestWriter,
} from "../../../templates/runtime/client/operation.js";
import {
  cookieForm,
  cookieFormExplode,
} from "../../../templates/runtime/client/parameters/cookie.js";
import {
  headerSimple,
  headerSimpleExplode,
} from "../../../templates/runtime/client/parameters/header.js";
import {
  pathSimple,
  pathSimpleExplode,
} from "../../../templates/runtime/client/parameters/path.js";
import { queryForm, queryFormExplode } from "../../../templates/runtime/client/parameters/query.js";

const client = {};

function written(writer: RequestWriter, input: RequestInput, url = "/"): RequestDraft {
  const draft: RequestDraft = { url, headers: new Headers() };
  void writer(draft, input, client);
  return draft;
}

const path = (make: (name: string) => RequestWriter) => (value: unknown) =>
  written(make("color"), { path: { color: value } }, "/{color}").url.slice(1);
const query = (make: (name: string) => RequestWriter) => (value: unknown) =>
  written(make("color"), { query: { color: value } }).url.slice(2);
const header = (make: (name: string) => RequestWriter) => (value: unknown) =>
  written(make("color"), { headers: { color: value } }).headers.get("color");
const cookie = (make: (name: string) => RequestWriter) => (value: unknown) =>
  written(make("color"), { cookies: { color: value } }).headers.get("cookie");

const list = ["blue", "black", "brown"];
const map = { R: 100, G: 200, B: 150 };

describe("the style examples of OpenAPI 3.1, 4.8.12.4", () => {
  test.each([
    ["path simple", path(pathSimple), "blue", "blue,black,brown", "R,100,G,200,B,150"],
    [
      "path simple explode",
      path(pathSimpleExplode),
      "blue",
      "blue,black,brown",
      "R=100,G=200,B=150",
    ],
    [
      "query form",
      query(queryForm),
      "color=blue",
      "color=blue,black,brown",
      "color=R,100,G,200,B,150",
    ],
    [
      "query form explode",
      query(queryFormExplode),
      "color=blue",
      "color=blue&color=black&color=brown",
      "R=100&G=200&B=150",
    ],
    ["header simple", header(headerSimple), "blue", "blue,black,brown", "R,100,G,200,B,150"],
    [
      "header simple explode",
      header(headerSimpleExplode),
      "blue",
      "blue,black,brown",
      "R=100,G=200,B=150",
    ],
    [
      "cookie form",
      cookie(cookieForm),
      "color=blue",
      "color=blue,black,brown",
      "color=R,100,G,200,B,150",
    ],
    [
      "cookie form explode",
      cookie(cookieFormExplode),
      "color=blue",
      "color=blue; color=black; color=brown",
      "R=100; G=200; B=150",
    ],
  ])("%s", (_name, write, primitive, array, object) => {
    expect(write("blue")).toBe(primitive);
    expect(write(list)).toBe(array);
    expect(write(map)).toBe(object);
  });
});

describe("primitives", () => {
  test.each([
    [12.5, "12.5"],
    [true, "true"],
    [10n, "10"],
    ["", ""],
    ["a b&c=d/é?#%+,!'()*~", "a%20b%26c%3Dd%2F%C3%A9%3F%23%25%2B%2C%21%27%28%29%2A~"],
  ])("%s in a query", (value, expected) => {
    expect(query(queryFormExplode)(value)).toBe(`color=${expected}`);
    expect(query(queryForm)(value)).toBe(`color=${expected}`);
  });

  test("a header value is not percent-encoded", () => {
    expect(header(headerSimple)("a b,c%")).toBe("a b,c%");
  });
});

describe("what is not given", () => {
  test.each([undefined, null, [], {}, [undefined], { a: undefined }])(
    "%j leaves no trace",
    (value) => {
      expect(query(queryFormExplode)(value)).toBe("");
      expect(query(queryForm)(value)).toBe("");
      expect(header(headerSimple)(value)).toBeNull();
      expect(header(headerSimpleExplode)(value)).toBeNull();
      expect(cookie(cookieForm)(value)).toBeNull();
      expect(cookie(cookieFormExplode)(value)).toBeNull();
    },
  );

  test("a group that is left out, and names that every object inherits", () => {
    expect(written(queryFormExplode("limit"), {}).url).toBe("/");
    expect(written(queryFormExplode("constructor"), { query: {} }).url).toBe("/");
    expect(written(headerSimple("toString"), { headers: {} }).headers.get("toString")).toBeNull();
  });
});

describe("a path parameter", () => {
  test.each(["", ".", "..", undefined, null, []])("is refused when it is %j", (value) => {
    expect(() => path(pathSimple)(value)).toThrow(
      new InvalidInputError(
        `The path parameter color cannot be ${JSON.stringify(value === "." || value === ".." ? value : "")}`,
      ),
    );
    expect(() => path(pathSimpleExplode)(value)).toThrow(InvalidInputError);
  });

  test.each([
    ["a/b", "a%2Fb"],
    ["%2e%2e", "%252e%252e"],
    ["...", "..."],
    ["../x", "..%2Fx"],
    ["$&", "%24%26"],
    ["{other}", "%7Bother%7D"],
    ["\u{1f980}", "%F0%9F%A6%80"],
  ])("%s is written %s", (value, expected) => {
    expect(path(pathSimple)(value)).toBe(expected);
  });

  test("fills each of its places", () => {
    expect(written(pathSimple("id"), { path: { id: 7 } }, "/a/{id}/b/{id}.{ext}").url).toBe(
      "/a/7/b/7.{ext}",
    );
  });
});

describe("several parameters", () => {
  test("a query goes on where one has begun", () => {
    const draft: RequestDraft = { url: "/search?kind=all", headers: new Headers() };
    void queryFormExplode("a[]")(draft, { query: { "a[]": [1, 2] } }, client);
    void queryForm("b")(draft, { query: { b: "x" } }, client);
    expect(draft.url).toBe("/search?kind=all&a%5B%5D=1&a%5B%5D=2&b=x");
  });

  test("cookies join those that are there", () => {
    const draft: RequestDraft = { url: "/", headers: new Headers({ cookie: "session=1" }) };
    void cookieFormExplode("a")(draft, { cookies: { a: "x;y" } }, client);
    expect(draft.headers.get("cookie")).toBe("session=1; a=x%3By");
  });

  test("what is nested deeper than a style reaches is JSON", () => {
    expect(query(queryFormExplode)({ range: { from: 1 } })).toBe("range=%7B%22from%22%3A1%7D");
  });
});
