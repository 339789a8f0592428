import { describe, expect, test } from "vitest";
import { noDocs } from "../../../generator/ir/index.js";
import { lowerPages } from "../../../generator/frontends/endpoint-page/index.js";
import { valueOf } from "../../support/result.js";
import {
  bare,
  codesOf,
  collapse,
  lower,
  operationOf,
  pageOf,
  schemaOf,
  show,
  tryRead,
} from "./pages.js";

const shape = (...lines: readonly string[]): string =>
  show(schemaOf(lines.map((line) => `  - ${line}\n`).join("\n")));

describe("types", () => {
  test.each([
    ["string", "string"],
    ["number", "number"],
    ["integer", "integer"],
    ["boolean", "boolean"],
    ["null", "null"],
    ["any", "unknown"],
    ["object", "{}"],
    ["array", "[unknown]"],
    ["string,null", "string | null"],
    ["null,string", "null | string"],
    ["string,null,string,null", "string | null"],
    ["string,string", "string"],
    ["object,null,string", "{} | null | string"],
    ["array,null", "[unknown] | null"],
    ["any,null", "unknown | null"],
  ])("%s is %s", (types, expected) => {
    expect(shape(`\`a\` (${types})`)).toBe(`{a?: ${expected}}`);
    expect(shape(`\`a\` (${types}, required)`)).toBe(`{a: ${expected}}`);
  });

  test.each([
    ["string", '"p", "q"', 'string<"p", "q">'],
    ["integer", "1, 2", "integer<1, 2>"],
    ["string,null", '"p", null', 'string|null<"p", null>'],
    ["string,null", '"p"', 'string<"p"> | null'],
    ["null,string", '"p"', 'null | string<"p">'],
    ["string,null,string,null", '"p", null', 'string|null<"p", null>'],
    ["string,integer", '"p", 1', 'string|integer<"p", 1>'],
    ["any", '"p"', '<"p">'],
    ["null", "null", "null<null>"],
    ["array", '"p", "q"', '[<"p", "q">]'],
    ["array,null", '"p"', '[<"p">] | null'],
    ["array,string", '"p"', '[<"p">] | string'],
  ])("%s with the Enum %s is %s", (types, values, expected) => {
    expect(shape(`\`a\` (${types})\n    Enum: ${values}`)).toBe(`{a?: ${expected}}`);
  });

  test("an Example says nothing of the type", () => {
    expect(
      shape(
        "`a` (array)\n    Example: [1]",
        "`b` (any)\n    Example: 1",
        "`c` (string)\n    Example: 1",
      ),
    ).toBe("{a?: [unknown], b?: unknown, c?: string}");
  });
});

describe("names", () => {
  test("nest under objects and arrays of objects", () => {
    expect(
      shape(
        "`a` (object, required)",
        "`a.b` (array)",
        "`a.b.c` (string, required)",
        "`a.b.d` (object)",
        "`e` (integer)",
      ),
    ).toBe("{a: {b?: [{c: string, d?: {}}]}, e?: integer}");
  });

  test("nest under every container of a type", () => {
    expect(shape("`a` (object,array,null)", "`a.b` (string)")).toBe(
      "{a?: {b?: string} | [{b?: string}] | null}",
    );
    expect(shape("`a` (any)", "`a.b` (string)")).toBe("{a?: {b?: string} | unknown}");
  });

  test("nest under the longest earlier name, and the rest is the property", () => {
    expect(
      shape(
        "`a` (object)",
        "`a.b` (object)",
        "`a.b.c.d:e` (string)",
        "`urn:x:2.0:G` (object)",
        "`urn:x:2.0:G.id` (string)",
        "`a.@b.c` (string)",
      ),
    ).toBe("{a?: {b?: {c.d:e?: string}, @b.c?: string}, urn:x:2.0:G?: {id?: string}}");
  });

  test("of JavaScript objects are names like others", () => {
    expect(
      shape(
        "`__proto__` (object)",
        "`__proto__.polluted` (string)",
        "`constructor` (object)",
        "`constructor.prototype` (string)",
        "`toString` (string)",
      ),
    ).toBe(
      "{__proto__?: {polluted?: string}, constructor?: {prototype?: string}, toString?: string}",
    );
  });

  test("that stand twice count once", () => {
    const text = pageOf(
      "  - `a` (object)\n\n  - `a.b` (string)\n\n  - `a` (object)\n\n  - `a.c` (string)\n",
    );
    expect(codesOf(text)).toEqual(["page/field-twice"]);
    expect(show(operationOf(text).requestBody?.content[0]?.schema ?? schemaOf(""))).toBe(
      "{a?: {b?: string, c?: string}}",
    );
  });
});

test("what is for people stays on the outermost schema of a field", () => {
  const schema = schemaOf('  - `a` (array,null)\n    A list.\n    Example: ["x"]\n');
  const [property] = schema.kind === "object" ? schema.properties : [];
  expect(property?.schema).toMatchObject({
    kind: "union",
    docs: { description: "A list.", deprecated: false, examples: [{ value: ["x"] }] },
  });
  expect(
    property?.schema.kind === "union" && property.schema.members.map(({ docs }) => docs),
  ).toEqual([noDocs, noDocs]);
});

describe("parameters", () => {
  const page = `# T

Endpoint: GET /a/{id}/{other-id}

## Header parameters:

  - \`X-Trace\` (string, required)

## Path parameters:

  - \`id\` (integer, required)

  - \`other-id\` (string, required)

## Query parameters:

  - \`filter\` (object)

  - \`filter.name\` (string)

  - \`page.size\` (integer)

## Response 200 fields (text/plain; charset=utf-8):

  - \`a\` (string)
`;

  test("keep the order of the page and nest like fields", () => {
    const operation = operationOf(page);
    expect(
      operation.parameters.map(
        ({ in: place, name, required, schema }) =>
          `${place} ${name}${required ? "" : "?"}: ${show(schema)}`,
      ),
    ).toEqual([
      "header X-Trace: string",
      "path id: integer",
      "path other-id: string",
      "query filter?: {name?: string}",
      "query page.size?: integer",
    ]);
    expect(
      operation.parameters.map(({ serialization: one }) => one.kind === "style" && one.style),
    ).toEqual(["simple", "simple", "simple", "form", "form"]);
    expect(codesOf(page)).toEqual([]);
    expect(operation.responses[0]?.content[0]?.name).toBe("text/plain; charset=utf-8");
  });

  test("that the path names and no field describes are strings", () => {
    const [added] = operationOf("# T\n\nEndpoint: PUT /a/{id}/b/{id}\n").parameters;
    expect(added).toMatchObject({
      name: "id",
      in: "path",
      required: true,
      schema: { kind: "string" },
    });
    expect(added?.origin.source.text.slice(added.origin.start, added.origin.end)).toBe("{id}");
  });
});

describe("bodies", () => {
  test("are required when a field at their root is", () => {
    const required = (fields: string): boolean | undefined =>
      operationOf(pageOf(fields)).requestBody?.required;
    expect(required("  - `a` (string)\n\n  - `b` (object)\n\n  - `b.c` (string, required)\n")).toBe(
      false,
    );
    expect(required("  - `a` (string)\n\n  - `urn:1.0:b` (string, required)\n")).toBe(true);
  });

  test("are missing, unknown, or told apart by media type", () => {
    const text = pageOf("  - `a` (string)", "## Response 200 fields (application/json):").replace(
      "## Response 204 fields",
      "## Response 200 fields (_/_):\n\n  - `b` (string)\n\n## Response default fields (*/*):\n\n## Response 4XX fields",
    );
    const responses = operationOf(text).responses.map(({ status, content }) => [
      status,
      ...content.map(({ name, schema }) => `${name} ${show(schema)}`),
    ]);
    expect(responses).toEqual([
      ["200", "application/json {a?: string}", "*/* {b?: string}"],
      ["default", "*/* unknown"],
      ["4XX"],
    ]);
    expect(codesOf(text)).toEqual(["page/empty-section"]);
  });
});

describe("an Enum that is the same as another one", () => {
  const enums = (...fields: readonly string[]): string => shape(...fields);

  test("is resolved to the nearest one above, by its count", () => {
    expect(
      enums(
        '`a` (string)\n    Enum: "p"',
        "`b` (object)",
        '`b.a` (string)\n    Enum: "q", "r"',
        "`c` (string)\n    Enum: same as `a` (1 value)",
        "`d` (string)\n    Enum: same as `b.a` (2 values)",
      ),
    ).toBe('{a?: string<"p">, b?: {a?: string<"q", "r">}, c?: string<"p">, d?: string<"q", "r">}');
    expect(
      enums(
        '`a` (string)\n    Enum: "p", "q"',
        "`b` (string)\n    Enum: same as `a` (2 values)",
        "`c` (array)\n    Enum: same as `b` (2 values)",
      ),
    ).toContain('c?: [<"p", "q">]');
  });

  test("may stand in another section", () => {
    const text = `# T\n\nEndpoint: GET /a\n\n## Query parameters:\n\n  - \`s\` (string)\n    Enum: "p"\n\n## Response 200 fields (application/json):\n\n  - \`t\` (string)\n    Enum: same as \`s\` (1 value)\n`;
    const schema = operationOf(text).responses[0]?.content[0]?.schema;
    expect(schema && show(schema)).toBe('{t?: string<"p">}');
  });
});

describe("the operation", () => {
  test.each([
    [
      "Security: a, b, a\n",
      {
        kind: "names",
        schemes: [
          { name: "a", scopes: [] },
          { name: "b", scopes: [] },
          { name: "a", scopes: [] },
        ],
      },
      ["a", "b"],
    ],
    ["Security: \n", { kind: "alternatives", alternatives: [] }, []],
    ["", { kind: "unstated" }, []],
  ])("%j", (line, security, schemes) => {
    const api = lower(`# T\n\nEndpoint: GET /a\nVersion: 1\n${line}`);
    expect(bare(api.operations[0]?.security)).toEqual(security);
    expect(api.securitySchemes.map(({ name, placement }) => [name, placement.kind])).toEqual(
      schemes.map((name) => [name, "unplaced"]),
    );
  });

  test("is deprecated when its title says so", () => {
    const text = "# Get it (deprecated)\n\nGets it. (deprecated)\n\nEndpoint: GET /a\n";
    expect(operationOf(text)).toMatchObject({
      heading: { summary: "Get it" },
      docs: { deprecated: true },
    });
    expect(operationOf(collapse(text))).toMatchObject({
      heading: { text: "Get it (deprecated) Gets it. (deprecated)" },
      docs: { deprecated: true },
    });
    expect(operationOf("# Get it Uses a. The (deprecated) Way. Endpoint: GET /a")).toMatchObject({
      docs: { deprecated: false },
    });
  });

  test("may be a webhook", () => {
    expect(operationOf("# T\n\nEndpoint: POST Thing Made\n")).toMatchObject({
      name: "thingMade",
      target: { kind: "webhook", name: "Thing Made" },
    });
  });

  test("is named after where its page was found", () => {
    const text =
      '---\nsource_url: "https://x.example/tag/listallthings.md"\n---\n\n# List all things\n\nEndpoint: GET /a\n';
    expect(operationOf(text).name).toBe("listAllThings");
    expect(operationOf(collapse(text)).name).toBe("listAllThings");
  });
});

test("several files are one API, whose version is the one they share", () => {
  const documents = ["1", "1", "2"].map((version, index) =>
    valueOf(tryRead(`# T\n\nEndpoint: GET /a${index}\nVersion: ${version}\nSecurity: s\n`)),
  );
  expect(valueOf(lowerPages(documents.slice(0, 2)))).toMatchObject({
    version: "1",
    fidelity: "lossy",
    servers: [],
    schemas: [],
    title: undefined,
  });
  const api = valueOf(lowerPages(documents));
  expect([
    api.version,
    api.operations.map(({ version }) => version),
    api.securitySchemes.length,
  ]).toEqual([undefined, ["1", "1", "2"], 1]);
});
