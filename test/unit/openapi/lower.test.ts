import { describe, expect, test } from "vitest";
import { renderDiagnostic } from "../../../generator/diagnostics/index.js";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import type { Api, JsonObject, JsonValue, Operation, Schema } from "../../../generator/ir/index.js";
import { documentOf } from "../../../generator/read/index.js";

/** A schema in few words: what the tests compare. */
function short(schema: Schema): JsonValue {
  switch (schema.kind) {
    case "number":
      return schema.integer ? "integer" : "number";
    case "enum":
      return { enum: schema.values, types: schema.types };
    case "array":
      return { items: short(schema.items) };
    case "never":
      return "never";
    case "intersection":
      return { intersection: schema.members.map(short) };
    case "union":
      return { union: schema.members.map(short) };
    case "ref":
      return schema.target;
    case "object": {
      const rest = schema.additionalProperties;
      const fields = Object.fromEntries(
        schema.properties.map(({ name, required, schema: inner }) => [
          `${name}${required ? "!" : ""}`,
          short(inner),
        ]),
      );
      const closed =
        rest.kind === "unstated"
          ? {}
          : { "...": rest.kind === "schema" ? short(rest.schema) : false };
      const rules =
        schema.constraints.length === 0
          ? {}
          : { rules: schema.constraints.map(({ kind, names }) => [kind, ...names]) };
      return { ...fields, ...closed, ...rules };
    }
    case "unknown":
    case "null":
    case "boolean":
    case "string":
      return schema.kind;
  }
}

function lower(
  members: JsonObject,
  openapi = "3.1.1",
): { readonly api: Api; readonly said: readonly string[] } {
  const read = asOpenApi(
    documentOf({ openapi, info: { title: "T", version: "1" }, paths: {}, ...members }, "api.json"),
  );
  const lowered = read.ok ? lowerOpenApi(read.value) : read;
  if (!lowered.ok) throw new Error(lowered.diagnostics.map(renderDiagnostic).join("\n"));
  return { api: lowered.value, said: lowered.diagnostics.map(({ code }) => code) };
}

function schemas(components: JsonObject, openapi?: string): Readonly<Record<string, JsonValue>> {
  const { api } = lower({ components: { schemas: components } }, openapi);
  return Object.fromEntries(api.schemas.map(({ name, schema }) => [name, short(schema)]));
}

const one = (schema: JsonValue, openapi?: string): JsonValue | undefined =>
  schemas({ A: schema }, openapi)["A"];

describe("schemas of 3.1", () => {
  test.each<readonly [string, JsonValue, JsonValue]>([
    ["nothing said", {}, "unknown"],
    ["true", true, "unknown"],
    ["several types", { type: ["string", "null"] }, { union: ["string", "null"] }],
    ["an enum with its type", { type: "string", enum: ["a"] }, { enum: ["a"], types: ["string"] }],
    ["const", { const: 1 }, { enum: [1], types: [] }],
    ["const null", { const: null }, "null"],
    [
      "properties without a type",
      { properties: { a: { type: "integer" } }, required: ["a", "b"] },
      { "a!": "integer", "b!": "unknown" },
    ],
    ["a map", { type: "object", additionalProperties: { type: "number" } }, { "...": "number" }],
    ["a closed object", { type: "object", additionalProperties: false }, { "...": false }],
    [
      "one of several",
      { oneOf: [{ type: "string" }, { type: "boolean" }] },
      { union: ["string", "boolean"] },
    ],
    ["one of one", { anyOf: [{ type: "string" }] }, "string"],
    [
      "allOf of objects",
      {
        allOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { b: {} }, additionalProperties: false },
          { required: ["a"] },
        ],
      },
      { "a!": "string", b: "unknown", "...": false },
    ],
    [
      "allOf beside properties",
      {
        allOf: [{ type: "object", properties: { a: { type: "number" } } }],
        properties: { a: { type: "integer" } },
        required: ["a"],
      },
      { "a!": "integer" },
    ],
    [
      "allOf of a union",
      {
        allOf: [
          { type: "object", properties: { a: {} } },
          { oneOf: [{ properties: { b: {} } }, { properties: { c: {} } }] },
        ],
      },
      {
        union: [
          { a: "unknown", b: "unknown" },
          { a: "unknown", c: "unknown" },
        ],
      },
    ],
    ["allOf of scalars", { allOf: [{ type: ["string", "null"] }, { type: "string" }] }, "string"],
    [
      "allOf of an enum and a type",
      { allOf: [{ enum: ["a", 1] }, { type: "string" }] },
      { enum: ["a"], types: [] },
    ],
    [
      "one property at least",
      { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      { a: "unknown", b: "unknown", rules: [["requireAny", "a", "b"]] },
    ],
    [
      "several rules",
      {
        type: "object",
        properties: { a: { type: "string" } },
        allOf: [
          { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
          { not: { required: ["a", "c"] } },
          { dependentRequired: { c: ["d"] } },
        ],
      },
      {
        a: "string",
        b: "unknown",
        c: "unknown",
        d: "unknown",
        rules: [
          ["requireOne", "a", "b"],
          ["exclude", "a", "c"],
          ["requireWhen", "d", "c"],
        ],
      },
    ],
    [
      "a rule with a condition",
      JSON.parse(
        '{"type":"object","if":{"properties":{"kind":{"enum":["x"]}},"required":["kind"]},"then":{"required":["a"]}}',
      ) as JsonValue,
      { a: "unknown", kind: "unknown", rules: [["requireWhen", "a", "kind"]] },
    ],
    [
      "items that follow a tuple",
      { type: "array", prefixItems: [{ type: "string" }], items: false },
      { items: "never" },
    ],
  ])("%s", (_, schema, expected) => {
    expect(one(schema)).toEqual(expected);
  });

  test("names of every object's own are properties like others", () => {
    const schema: JsonValue = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{}},"required":["__proto__"]}',
    );
    expect(JSON.stringify(one(schema))).toBe('{"__proto__!":"string","constructor":"unknown"}');
  });
});

describe("schemas of 3.0", () => {
  test.each<readonly [string, JsonValue, JsonValue]>([
    ["nullable", { type: "string", nullable: true }, { union: ["string", "null"] }],
    [
      "nullable and an enum",
      { type: "string", enum: ["a"], nullable: true },
      { enum: ["a", null], types: ["string", "null"] },
    ],
    [
      "nullable and an enum with null",
      { type: "string", enum: ["a", null], nullable: true },
      { enum: ["a", null], types: ["string", "null"] },
    ],
    [
      "nullable and a composition",
      { allOf: [{ type: "object" }], nullable: true },
      { union: [{}, "null"] },
    ],
    ["not nullable", { type: "string", nullable: false }, "string"],
    [
      "what stands beside a reference",
      { $ref: "#/components/schemas/A/items", type: "string", items: { type: "integer" } },
      "#/components/schemas/A/items",
    ],
  ])("%s", (_, schema, expected) => {
    expect(one(schema, "3.0.3")).toEqual(expected);
  });
});

describe("references", () => {
  test("cycles of every kind end", () => {
    const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
    expect(
      schemas({
        Node: {
          type: "object",
          properties: { next: ref("Node"), list: { type: "array", items: ref("Node") } },
        },
        Base: { oneOf: [ref("Kind"), ref("Other")] },
        Kind: { allOf: [ref("Base"), { type: "object", properties: { a: {} } }] },
        Other: { type: "object" },
        Alias: ref("Other"),
      }),
    ).toMatchObject({
      Node: { next: "#/components/schemas/Node", list: { items: "#/components/schemas/Node" } },
      Alias: "#/components/schemas/Other",
    });
  });

  test("long chains of allOf do not overflow the stack", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `S${index}`,
        {
          allOf: [
            { $ref: `#/components/schemas/S${index + 1}` },
            { properties: { [`p${index}`]: {} } },
          ],
        },
      ]),
    );
    expect(
      lower({ components: { schemas: { ...chain, S5000: { type: "object" } } } }).api.schemas
        .length,
    ).toBe(5001);
  });

  test("names are kept where they can be", () => {
    const named = schemas({ "invoice-item": {}, Invoice: {}, invoice: {}, "3D": {}, "": {} });
    expect(Object.keys(named)).toEqual(["InvoiceItem", "Invoice", "Invoice52D6", "_3D", "Schema"]);
  });

  test("any place of the document may be named, escapes included", () => {
    const { api } = lower({
      paths: {
        "/a/{b}": {
          get: {
            responses: {
              200: {
                description: "",
                content: {
                  "application/json": {
                    schema: {
                      $ref: "#/components/responses/Not%20~1~0/content/application~1json/schema",
                    },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        responses: {
          "Not /~": {
            description: "",
            content: { "application/json": { schema: { type: "string" } } },
          },
        },
      },
    });
    expect(api.schemas.map(({ name, schema }) => [name, short(schema)])).toEqual([
      ["Not", "string"],
    ]);
  });
});

describe("operations", () => {
  const operation = (members: JsonObject, item: JsonObject = {}): Operation => {
    const { api } = lower({
      paths: { "/a/{id}": { ...item, get: { responses: {}, ...members } } },
      components: {
        parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer" } } },
        securitySchemes: {
          key: { type: "apiKey", in: "query", name: "k" },
          basic: { type: "http", scheme: "Basic" },
        },
      },
      security: [{ key: [] }],
    });
    const [only] = api.operations;
    if (only === undefined) throw new Error("there is no operation");
    return only;
  };

  test("parameters of the path item are overridden in their places", () => {
    const { parameters } = operation(
      { parameters: [{ name: "q", in: "query", schema: { type: "boolean" } }] },
      {
        parameters: [
          { $ref: "#/components/parameters/Id" },
          { name: "q", in: "query", schema: { type: "string" } },
        ],
      },
    );
    expect(
      parameters.map(({ name, in: location, schema }) => [name, location, short(schema)]),
    ).toEqual([
      ["id", "path", "integer"],
      ["q", "query", "boolean"],
    ]);
  });

  test("security of its own, of the document, and none", () => {
    const alternatives = (members: JsonObject): unknown => {
      const { security } = operation(members);
      return security.kind === "alternatives"
        ? security.alternatives.map((uses) => uses.map(({ name }) => name))
        : security.kind;
    };
    expect(alternatives({})).toEqual([["key"]]);
    expect(alternatives({ security: [] })).toEqual([]);
    expect(alternatives({ security: [{ key: [], basic: [] }, {}] })).toEqual([
      ["key", "basic"],
      [],
    ]);
  });

  test("webhooks, servers, names and deprecation", () => {
    const { api } = lower({
      servers: [
        {
          url: "https://{region}.example.com",
          variables: { region: { default: "eu", enum: ["eu", "us"] } },
        },
      ],
      paths: {
        "/things/{id}": {
          delete: {
            deprecated: true,
            tags: ["t"],
            responses: { 204: { description: "gone" }, "4xx": { description: "bad" } },
          },
        },
      },
      webhooks: { "Thing Made": { post: { operationId: "thing_made", responses: {} } } },
    });
    expect(
      api.operations.map(({ name, target, docs }) => [name, target.kind, docs.deprecated]),
    ).toEqual([
      ["deleteThing", "path", true],
      ["thing_made", "webhook", false],
    ]);
    expect(
      api.operations[0]?.responses.map(({ status, description }) => [status, description]),
    ).toEqual([
      ["204", "gone"],
      ["4XX", "bad"],
    ]);
    expect(api.servers).toEqual([
      {
        url: "https://{region}.example.com",
        description: undefined,
        variables: [
          { name: "region", default: "eu", values: ["eu", "us"], description: undefined },
        ],
      },
    ]);
  });
});
