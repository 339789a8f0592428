import { describe, expect, test } from "vitest";
import { lexCollapsed } from "../../../generator/frontends/endpoint-page/read/lex-collapsed.js";
import { lexLines } from "../../../generator/frontends/endpoint-page/read/lex-lines.js";
import type { Token } from "../../../generator/frontends/endpoint-page/read/token.js";

const textOf = (text: string, token: Token): string =>
  `${token.kind} ${text.slice(token.start, token.end)}`;
const lines = (text: string): readonly string[] =>
  lexLines(text, 0).map((token) => textOf(text, token));
const collapsed = (text: string): readonly string[] =>
  lexCollapsed(text, 0).map((token) => textOf(text, token));

const page = `---
title: "GET /things"
---

# List things

Lists them. See \`# not a title\`.

Endpoint: GET /things
Version: 1

## Query parameters:

  - \`page\` (integer)
    Which one.
    Example: 2

## Response 200 fields (application/json):

  - \`things\` (array, required)
`;

describe("the line lexer", () => {
  test("finds what gives a page its structure, and leaves the rest between", () => {
    expect(lines(page)).toEqual([
      'frontMatter ---\ntitle: "GET /things"\n---',
      "title # List things",
      "endpoint Endpoint: GET /things",
      "heading ## Query parameters:",
      "bullet - `page` (integer)",
      "heading ## Response 200 fields (application/json):",
      "bullet - `things` (array, required)",
    ]);
  });

  test("ends lines with a carriage return and a line feed as well", () => {
    expect(
      lines(page.replaceAll("\n", "\r\n")).map((token) => token.replaceAll("\r\n", "\n")),
    ).toEqual(lines(page));
  });

  test.each([
    ["## Response 200 fields (application/json; charset=utf-8):", "heading"],
    ["## Response default fields (*/*):", "heading"],
    ["## Response 4XX fields (application/problem+json):", "heading"],
    ["## Response 204 fields", "heading"],
    ["## Cookie parameters:  ", "heading"],
    ["## Request fields (application/json): now", "oddHeading"],
    ["## Request fields (application/json)", "oddHeading"],
    ["## Response 20 fields", "oddHeading"],
    ["## Notes", "oddHeading"],
  ])("%s", (text, kind) => {
    expect(lexLines(text, 0)[0]?.kind).toBe(kind);
  });

  test.each([
    ["- `a` (string)", "field"],
    ["- `a b/c(d)` (string,null, required) text", "field"],
    ["- `a` (string, null)", "field"],
    ["- `a` (strng)", "oddType"],
    ["- `a` (see below)", "oddType"],
    ["- `a` ()", "oddType"],
    ["- `a` (string)s", "prose"],
    ["- `a`: what it is", "prose"],
    ["- `a` (see `b`)", "prose"],
    ["- `a`", "broken"],
    ["- `a` string", "broken"],
    ["- `a` (string", "broken"],
    ["- `a (string)", "broken"],
    ["- `` (string)", "broken"],
    ["- ``a`` (string)", "broken"],
  ])("%s", (text, shape) => {
    const [token] = lexLines(text, 0);
    expect(token?.kind === "bullet" && token.shape.kind).toBe(shape);
  });

  test("reads a field that Prettier has broken into two lines", () => {
    expect(
      lines("- `a.long.name`\n  (string, required) Text\n- `b` (string,\n  required) Text"),
    ).toEqual([
      "bullet - `a.long.name`\n  (string, required)",
      "bullet - `b` (string,\n  required)",
    ]);
  });

  test("takes a title for one only where it is set off and no code", () => {
    const tokens = lexLines("# a\nx\n# b\n\n```\n\n# c\n```\n\n# d\n", 0);
    expect(tokens.map((token) => token.kind === "title" && token.isolated)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("takes dashes for front matter only above a title", () => {
    expect(lines("# a\n\n---\n\nb\n\n---\nk: 1\n---\n\n# c\n")).toEqual([
      "title # a",
      "frontMatter ---\nk: 1\n---",
      "title # c",
    ]);
  });
});

describe("the scanner of collapsed pages", () => {
  const line = page
    .replace(/^---[^]*?---\n/u, "")
    .replace(/\s+/gu, " ")
    .trim();

  test("finds the same on one line", () => {
    expect(collapsed(line)).toEqual([
      "title #",
      "endpoint Endpoint: GET /things",
      "heading ## Query parameters:",
      "bullet - `page` (integer)",
      "heading ## Response 200 fields (application/json):",
      "bullet - `things` (array, required)",
    ]);
  });

  test("leaves prose alone that looks like structure", () => {
    expect(
      collapsed("a ## b - `c` (see below) `- `d` (string)` Endpoint: see there").map(
        (token) => token.split(" ")[0],
      ),
    ).toEqual(["oddHeading", "bullet"]);
  });

  test("takes a mark within the text for a title only where a word follows", () => {
    expect(collapsed("# a use # and $ # B Endpoint: GET /b")).toEqual([
      "title #",
      "title #",
      "title #",
      "endpoint Endpoint: GET /b",
    ]);
    expect(collapsed("# a ! # $ & Endpoint: GET /b")).toEqual([
      "title #",
      "endpoint Endpoint: GET /b",
    ]);
  });
});
