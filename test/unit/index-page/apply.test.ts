import { expect, test } from "vitest";
import { applyIndexPages } from "../../../generator/frontends/index-page/index.js";
import type { Operation, SecurityScheme, Target } from "../../../generator/ir/index.js";
import * as ir from "../../support/ir.js";
import { valueOf } from "../../support/result.js";
import { kiln, read } from "./sample.js";

const path = (template: string): Target => ({ kind: "path", template });
const operation = (method: Operation["method"], target: Target): Operation =>
  ir.operation({ method, target });
const scheme = (name: string): SecurityScheme => ({
  name,
  type: undefined,
  deprecated: false,
  placement: { kind: "unplaced" },
  description: undefined,
  origin: ir.nowhere,
});

const opened = operation("POST", { kind: "webhook", name: "Door Opened" });
const operations = [
  operation("GET", path("/unlisted")),
  opened,
  operation("DELETE", path("/kilns/{kiln}/fire")),
  operation("PUT", path("/unlisted")),
  operation("POST", path("/kilns/{kiln}/fire")),
];
const api = ir.api(operations, {
  securitySchemes: [scheme("Login"), scheme("Key"), scheme("Other")],
});

const codes = (pages: Parameters<typeof applyIndexPages>[1]): readonly string[] =>
  applyIndexPages(api, pages).diagnostics.map(({ code, places }) => `${code} ${places.length}`);

test("an index gives title, servers, placements, tags and the order", () => {
  const applied = valueOf(applyIndexPages(api, [read(kiln)]));
  expect([applied.title, applied.version]).toEqual(["Kiln", "2.0"]);
  expect(applied.servers).toEqual([
    {
      url: "https://{room}.example.com/{floor}",
      description: "The hot one",
      variables: [
        {
          name: "room",
          description: "Where the kiln stands.",
          default: "cellar",
          values: ["cellar", "shed, behind"],
        },
        { name: "floor", description: undefined, default: "0", values: [] },
      ],
    },
    { url: "https://cold.example.com", description: "The cold one", variables: [] },
  ]);
  const placed = applied.securitySchemes.map(({ name, placement }) => [name, placement]);
  expect(placed).toEqual([
    ["Login", { kind: "unplaced" }],
    ["Key", { kind: "apiKey", in: "cookie", name: "potters-key" }],
    ["Other", { kind: "unplaced" }],
  ]);
  const order = applied.operations.map(({ method, target, tags }) => [
    method,
    target.kind === "path" ? target.template : target.name,
    ...tags,
  ]);
  expect(order).toEqual([
    ["POST", "/kilns/{kiln}/fire", "Firing"],
    ["DELETE", "/kilns/{kiln}/fire", "Firing"],
    ["POST", "Door Opened", "Security"],
    ["GET", "/unlisted"],
    ["PUT", "/unlisted"],
  ]);
  expect(codes([read(kiln)])).toEqual([
    "site/openapi-published 1",
    "site/scheme-not-placed 1",
    "site/missing-pages 1",
  ]);
});

test("what pages and config of an Api say already is kept", () => {
  const stated = ir.api([ir.operation({ version: "9" })], { title: "Mine", version: "9" });
  const applied = valueOf(applyIndexPages(stated, [read(kiln)]));
  expect([applied.title, applied.version]).toEqual(["Mine", "9"]);
  expect(valueOf(applyIndexPages(api, []))).toBe(api);
});

test("schemes that no page names are there where they can be placed", () => {
  const applied = valueOf(applyIndexPages(ir.api([ir.operation()]), [read(kiln)]));
  expect(applied.securitySchemes.map(({ name }) => name)).toEqual(["Key"]);
});

const other = kiln
  .replaceAll("Kiln", "Wheel")
  .replace("kiln(2)", "wheel")
  .replace("Type: apiKey\nIn: cookie\nName: potters-key", "Type: http\nScheme: Bearer")
  .replace("https://cold.example.com", "https://wheel.example.com");

test("indexes that disagree give no title, all servers and the first scheme", () => {
  const pages = [read(kiln), read(other), read(other)];
  const applied = valueOf(applyIndexPages(api, pages));
  expect([applied.title, applied.version]).toEqual([undefined, "2.0"]);
  expect(applied.servers.map(({ url }) => url)).toEqual([
    "https://{room}.example.com/{floor}",
    "https://cold.example.com",
    "https://wheel.example.com",
  ]);
  expect(applied.securitySchemes[1]?.placement).toEqual({
    kind: "apiKey",
    in: "cookie",
    name: "potters-key",
  });
  expect(codes(pages)).toEqual([
    "site/several-apis 2",
    "site/openapi-published 2",
    "site/scheme-differs 2",
    "site/scheme-not-placed 1",
    "site/missing-pages 1",
  ]);
});

const definitions: readonly (readonly [lines: string, placement: object])[] = [
  ["Type: http\nScheme: BEARER", { kind: "http", scheme: "bearer" }],
  ["Type: http\nScheme: basic", { kind: "http", scheme: "basic" }],
  ["Type: http\nScheme: digest", { kind: "unplaced" }],
  ["Type: http", { kind: "unplaced" }],
  ["Type: apiKey\nIn: header\nName: X-Key", { kind: "apiKey", in: "header", name: "X-Key" }],
  ["Type: apiKey\nIn: query\nName: key", { kind: "apiKey", in: "query", name: "key" }],
  ["Type: apiKey\nIn: body\nName: key", { kind: "unplaced" }],
  ["Type: apiKey\nIn: query", { kind: "unplaced" }],
  ["Type: openIdConnect", { kind: "unplaced" }],
  ["Type: mutualTLS", { kind: "unplaced" }],
];

test.each(definitions)("%s", (lines, placement) => {
  const page = read(`# A\n\n## Security\n\n### Key\n\n${lines}\n`);
  const applied = applyIndexPages(ir.api([ir.operation()], { securitySchemes: [scheme("Key")] }), [
    page,
  ]);
  expect(valueOf(applied).securitySchemes[0]?.placement).toEqual(placement);
  const told = applied.diagnostics.map(({ code }) => code);
  expect(told).toEqual(
    "unplaced" === (placement as { kind: string }).kind ? ["site/scheme-not-placed"] : [],
  );
});

test("an index without any operation page is an error", () => {
  const applied = applyIndexPages(ir.api([]), [read(kiln)]);
  expect([applied.ok, applied.diagnostics.map(({ code }) => code)]).toEqual([
    false,
    ["site/only-index"],
  ]);
});

test("an operation below two headings has both tags, and the place of the first", () => {
  const text = `# A\n\n## One\n\n### a\n\n - [POST /things](a.md)\n\n## Two\n\n### b\n\n - [POST /b](b.md)\n\n### a\n\n - [POST /things](a.md)\n`;
  const applied = valueOf(
    applyIndexPages(ir.api([operation("POST", path("/b")), ir.operation()]), [read(text)]),
  );
  expect(applied.operations.map(({ tags }) => tags)).toEqual([["One", "Two"], ["Two"]]);
});
