import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isEndpointPage } from "../../../generator/frontends/endpoint-page/index.js";
import type { Located } from "../../../generator/frontends/endpoint-page/index.js";
import { root } from "../../support/typecheck.js";
import { codesOf, collapse, fieldsOf, pageOf, read, readAll, tryRead } from "./pages.js";

const shown = ({ value, origin }: Located<unknown>): readonly unknown[] => [
  value,
  origin.source.text.slice(origin.start, origin.end),
];

/** What a field says, in one line. */
const summary = (text: string): readonly unknown[] =>
  fieldsOf(text).map(({ name, types, required, description, enum: values, example }) => [
    name.value + (required ? "!" : ""),
    types.map(({ value }) => value).join(","),
    description?.value ?? "",
    values?.kind === "values" ? values.values : (values?.name.value ?? null),
    example === undefined ? null : example.value,
  ]);

describe("the header", () => {
  test("is located to the letter", () => {
    const page = read(pageOf("  - `a` (string)"));
    expect(shown(page.endpoint.method)).toEqual(["POST", "POST"]);
    expect(shown(page.endpoint.target)).toEqual(["/v1/things", "/v1/things"]);
    expect(page.version && shown(page.version)).toEqual(["1.0.0", "1.0.0"]);
    expect(page.security?.names.map(shown)).toEqual([["key", "key"]]);
    expect(page.heading.kind === "separate" && shown(page.heading.description)).toEqual([
      "Makes one thing.",
      "Makes one thing.",
    ]);
  });

  test.each([
    ["Endpoint: GET /a\nVersion: 1\nSecurity: x, y, x", "1", ["x", "y", "x"]],
    ["Endpoint: GET /a Version: 1 Security: x", "1", ["x"]],
    ["Endpoint: GET /a Version: 1 Security:\n  x,\n  y", "1", ["x", "y"]],
    ["Endpoint: GET /a\nVersion: 1.0 (beta), see: b\nSecurity: ", "1.0 (beta), see: b", []],
    ["Endpoint: GET /a\nVersion: \nSecurity:", undefined, []],
    ["Endpoint: GET /a", undefined, undefined],
    ["Endpoint: GET /a\nSecurity: x", undefined, ["x"]],
  ])("%j", (lines, version, names) => {
    for (const text of [`# T\n\n${lines}\n`, collapse(`# T\n\n${lines}\n`)]) {
      const page = read(text);
      expect([
        page.endpoint.target.value,
        page.version?.value,
        page.security?.names.map(({ value }) => value),
      ]).toEqual(["/a", version, names]);
    }
  });

  test("takes the last Endpoint line for the one that counts, and none within code", () => {
    const text =
      "# T\n\nEndpoint: GET /old goes away.\n\n```\nEndpoint: GET /code\n```\n\nEndpoint: PUT /new\nVersion: 1\n";
    expect(read(text).endpoint.target.value).toBe("/new");
    expect(read(collapse(text)).endpoint.target.value).toBe("/new");
  });

  test("reads the name of a webhook", () => {
    expect(
      read("# Logged\n\nEndpoint: POST Audit Log Created\nVersion: 1\n").endpoint.target.value,
    ).toBe("Audit Log Created");
    expect(read("# Logged Endpoint: POST Audit Log Created Version: 1").endpoint.target.value).toBe(
      "Audit Log Created",
    );
  });

  test("keeps the description as it is, headings and lists included", () => {
    const description = "First.\n\n### More\n\n  - `a`: b\n# no title\n\nLast.";
    const page = read(`# T\n\n${description}\n\nEndpoint: GET /a\n`);
    expect(page.heading).toMatchObject({
      kind: "separate",
      title: { value: "T" },
      description: { value: description },
    });
  });

  test("reads front matter, of a collapsed page as well", () => {
    const entries = [
      { key: "title", value: "GET /a" },
      { key: "odd", value: "no: JSON" },
    ];
    expect(
      read('---\ntitle: "GET /a"\nodd: no: JSON\n---\n\n# T\n\nEndpoint: GET /a\n').frontMatter
        ?.entries,
    ).toEqual(entries);
    expect(read('--- title: "GET /a" n: 1 --- # T Endpoint: GET /a').frontMatter?.entries).toEqual([
      entries[0],
      { key: "n", value: 1 },
    ]);
  });
});

describe("fields", () => {
  const expected = [
    ["a!", "string", "One,\ntwo.", null, "x"],
    ["a.b", "string,null", "", ["p", null], null],
    ["c", "array", "", null, null],
  ];
  const joined = expected.map(([name, type, text, ...rest]) => [
    name,
    type,
    String(text).replace("\n", " "),
    ...rest,
  ]);

  test("with bullets at column 2 (renderers A, B and C)", () => {
    const text =
      '  - `a` (string, required)\n    One,\ntwo.\n    Example: "x"\n\n  - `a.b` (string,null)\n    Enum: "p", null\n\n  - `c` (array)\n';
    expect(summary(pageOf(text))).toEqual(expected);
    expect(summary(collapse(pageOf(text)))).toEqual(joined);
  });

  test("with bullets at column 0 (renderer D)", () => {
    const text =
      '- `a` (string, required)\n  One,\ntwo.\n  Example: "x"\n\n- `a.b` (string,null)\n  Enum: "p", null\n\n- `c` (array)\n';
    expect(summary(pageOf(text))).toEqual(expected);
  });

  test("wrapped by Prettier (P)", () => {
    const text =
      '- `a` (string, required) One,\n  two. Example:\n  "x"\n\n- `a.b` (string,null) Enum: "p",\n  null\n\n- `c` (array)\n';
    expect(summary(pageOf(text))).toEqual(joined);
  });

  test("keep paragraphs and lists when Prettier has joined their lines", () => {
    const [field] = fieldsOf(
      pageOf(
        '- `a` (string) One\n  and two.\n\n  Three:\n  - four\n  - five Example: "a  b\n  c"\n',
      ),
    );
    expect(field?.description?.value).toBe("One and two.\n\nThree:\n- four\n- five");
    expect(field?.example?.value).toBe("a  b c");
  });

  test("take the last facet and leave those in prose", () => {
    expect(summary(pageOf('- `a` (string) See. Example: "p" Example: "q"\n'))).toEqual([
      ["a", "string", 'See. Example: "p"', null, "q"],
    ]);
    expect(summary(pageOf('  - `a` (string)\n    Example: "p"\n    Example: "q"\n'))).toEqual([
      ["a", "string", 'Example: "p"', null, "q"],
    ]);
    expect(summary(pageOf("  - `a` (string)\n    One.\nExample: 1\n"))).toEqual([
      ["a", "string", "One.\nExample: 1", null, null],
    ]);
  });

  test("keep falsy values and strings with escapes", () => {
    const values = ['""', "false", "0", "null", '"a\\nb \\" - `c` (string)"', '{"a":[1]}'];
    const text = values
      .map((value, index) => `  - \`f${index}\` (any)\n    Example: ${value}\n`)
      .join("\n");
    for (const page of [pageOf(text), collapse(pageOf(text))]) {
      expect(fieldsOf(page).map(({ example }) => example?.value)).toEqual(
        values.map((value) => JSON.parse(value) as unknown),
      );
    }
  });

  test("refer to the Enum of another field", () => {
    const [, field] = fieldsOf(
      pageOf(
        '  - `a` (string)\n    Enum: "p", "q"\n\n  - `b` (string)\n    Text.\n    Enum: same as `a` (2 values)\n',
      ),
    );
    expect(field?.enum).toMatchObject({ kind: "sameAs", count: 2, name: { value: "a" } });
    expect(field?.enum?.kind === "sameAs" && shown(field.enum.name)).toEqual(["a", "a"]);
  });

  test("have any name that holds no backtick", () => {
    const names = [
      "a-b",
      "fields[]",
      "filter[ids][]",
      "@type",
      "State/Province(Required)",
      "Tag 1 Name (optional)",
      "urn:x:2.0:Group",
      "größe",
      "名前",
      "a.b.c",
      "$ref",
      "__proto__",
    ];
    const text = names.map((name) => `  - \`${name}\` (string)\n`).join("\n");
    for (const page of [pageOf(text), collapse(pageOf(text))])
      expect(fieldsOf(page).map(({ name }) => name.value)).toEqual(names);
  });

  test("are told from lists within descriptions", () => {
    const text =
      "  - `a` (string)\n    One of:\n  - tenantId\n- `x` (string)\n  - `y`: text\n\n  - `b` (string)\n";
    expect(fieldsOf(pageOf(text)).map(({ name }) => name.value)).toEqual(["a", "b"]);
  });

  test("list the variants of a union below it (renderer C)", () => {
    const text =
      '  - `d.any` (any, required)\n    Either.\n    - `type` (string, required)\n      Which.\n      Enum: "a"\n    - `to` (any)\n      - `id` (string)\n\n  - `d.next` (string)\n';
    const [field, next] = fieldsOf(pageOf(text));
    expect([field?.description?.value, next?.name.value]).toEqual(["Either.", "d.next"]);
    expect(
      field?.variants.map(({ depth, field: one }) => [
        depth,
        one.name.value,
        one.required,
        one.description?.value,
        one.enum?.kind,
      ]),
    ).toEqual([
      [0, "type", true, "Which.", "values"],
      [0, "to", false, undefined, undefined],
      [1, "id", false, undefined, undefined],
    ]);
  });

  test("that interrupt a subtree of a collapsed page are variants of the union above them", () => {
    const text =
      "  - `d` (object)\n\n  - `d.any` (any)\n\n  - `type` (string)\n\n  - `id` (string)\n\n  - `d.next` (string)\n\n  - `e` (string)\n";
    const fields = fieldsOf(collapse(pageOf(text)));
    expect(fields.map(({ name }) => name.value)).toEqual(["d", "d.any", "d.next", "e"]);
    expect(fields[1]?.variants.map(({ field }) => field.name.value)).toEqual(["type", "id"]);
  });
});

describe("files", () => {
  const other =
    "# Drop a thing\n\nDrops it.\n\nEndpoint: DELETE /v1/things/{id}\nVersion: 1.0.0\n\n## Path parameters:\n\n  - `id` (string, required)\n    Which.\n\n\n## Response 204 fields\n";

  test("may hold several operations, after an index", () => {
    const index = "# Things\n\nAll about them.\n\n## Servers\n\nhttps://things.example\n\n";
    const pages = readAll(index + pageOf("  - `a` (string)\n    Last.") + other);
    expect(pages.map(({ endpoint }) => endpoint.target.value)).toEqual([
      "/v1/things",
      "/v1/things/{id}",
    ]);
    expect(pages.map(({ sections }) => sections.length)).toEqual([2, 2]);
  });

  test("may hold several operations, each with its front matter", () => {
    const pages = readAll(
      `---\na: 1\n---\n\n${pageOf("  - `a` (string)")}\n---\na: 2\n---\n\n${other}`,
    );
    expect(pages.map(({ frontMatter }) => frontMatter?.entries[0]?.value)).toEqual([1, 2]);
    expect(codesOf(`${pageOf("  - `a` (string)")}\n---\na: 2\n---\n\n${other}`)).toEqual([]);
  });

  test("may hold several operations on one line", () => {
    const pages = readAll(collapse(pageOf("  - `a` (string)\n    Last.") + other));
    expect(pages.map(({ heading }) => heading.kind === "joined" && heading.text.value)).toEqual([
      "Make a thing Makes one thing.",
      "Drop a thing Drops it.",
    ]);
    expect(pages.map(({ sections }) => sections.length)).toEqual([2, 2]);
  });

  test("keep lines of a description that look like titles (SCIM)", () => {
    const [field] = fieldsOf(
      pageOf("  - `filter` (string)\n    Reserved characters !\n# $ & are escaped.\n"),
    );
    expect(field?.description?.value).toBe("Reserved characters !\n# $ & are escaped.");
  });

  test("may start with a byte order mark and blank lines", () => {
    expect(read(`\uFEFF\n\n${other}`).endpoint.target.value).toBe("/v1/things/{id}");
    expect(read(`\uFEFF ${collapse(other)}`).endpoint.target.value).toBe("/v1/things/{id}");
  });

  test("are told from other Markdown", () => {
    const guide =
      "# Start\n\nThe endpoint: see below.\n\n## Request\n\nEndpoint: https://things.example\n";
    expect(
      [other, collapse(other), other.replace(/Endpoint.*\n/u, ""), guide, ""].map(isEndpointPage),
    ).toEqual([true, true, true, false, false]);
  });
});

describe("a wrong charset", () => {
  const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

  test("is repaired where every letter shows it", () => {
    const page = read(
      misread(pageOf('  - `größe` (string)\n    Maß – “x”.\n    Example: "Straße"\n')),
    );
    const field = page.sections[0]?.fields[0];
    expect([field?.name.value, field?.description?.value, field?.example?.value]).toEqual([
      "größe",
      "Maß – “x”.",
      "Straße",
    ]);
  });

  test("is told once", () => {
    expect(
      codesOf(misread(pageOf("  - `a` (string)\n    é\n\n  - `b` (string)\n    ü\n"))),
    ).toEqual(["page/mojibake"]);
  });

  test("is left alone where it is not certain", () => {
    for (const text of ["VÂ» and «", "Ã¡ beside á", "naïve", "Ã"]) {
      expect(fieldsOf(pageOf(`  - \`a\` (string)\n    ${text}\n`))[0]?.description?.value).toBe(
        text,
      );
    }
  });
});

test("a damaged page is no reason to throw, wherever it is cut", () => {
  const page = readFileSync(join(root, "specs/create-invoice.md"), "utf8");
  for (const text of [page, collapse(page)]) {
    for (let end = 0; end < text.length; end += 7)
      expect(typeof tryRead(text.slice(0, end)).ok).toBe("boolean");
  }
});
