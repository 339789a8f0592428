import { expect, test } from "vitest";
import {
  eachChild,
  eachOperationSchema,
  mapChildren,
  mapOperationSchemas,
} from "../../../generator/ir/index.js";
import type { Schema, SchemaKind } from "../../../generator/ir/index.js";
import { valueOf } from "../../support/result.js";
import { lowerFiles } from "../../support/spec-files.js";

const text = { type: "string" };
const kiln = {
  type: "object",
  required: ["id"],
  properties: {
    id: text,
    shelves: { prefixItems: [text, { type: "integer" }], items: { type: "boolean" } },
    glaze: {
      oneOf: [{ enum: ["matt", "clear"] }, { type: "null" }, { $ref: "#/components/schemas/Kiln" }],
    },
    clay: {
      allOf: [
        { $ref: "#/components/schemas/Kiln" },
        { properties: { shrinks: { type: "number" }, grog: {} } },
      ],
    },
  },
  patternProperties: { "^x-": false },
  additionalProperties: text,
  not: { required: ["broken"] },
  if: { required: ["clay"] },
  else: { properties: { id: { minLength: 2 } } },
};
const content = { "application/json": { schema: { $ref: "#/components/schemas/Kiln" } } };
const document = {
  openapi: "3.2.0",
  info: { title: "Kilns", version: "1" },
  paths: {
    "/kilns/{id}": {
      put: {
        operationId: "fire",
        parameters: [
          { name: "id", in: "path", required: true, schema: text },
          { name: "cone", in: "query", schema: { type: "integer" } },
        ],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: { type: "object", properties: { plan: text } },
              encoding: { plan: { headers: { "X-Plan": { schema: text } } } },
            },
          },
        },
        responses: {
          200: { description: "", headers: { "X-Cone": { schema: text } }, content },
          202: {
            description: "",
            content: { "application/jsonl": { itemSchema: { type: "number" } } },
          },
        },
      },
    },
  },
  components: { schemas: { Kiln: kiln } },
};

test("who visits schemas meets those that are mapped, in the same order and by the same steps", async () => {
  const api = valueOf(await lowerFiles({ "kilns.json": document }));
  const kinds = new Set<SchemaKind>();
  const steps = new Set<string>();
  const compare = (schema: Schema): void => {
    const mapped: unknown[] = [];
    const visited: unknown[] = [];
    mapChildren(schema, (child, step) => {
      mapped.push([child, step]);
      return child;
    });
    eachChild(schema, (child, step) => {
      visited.push([child, step]);
      steps.add(step.kind);
      compare(child);
    });
    kinds.add(schema.kind);
    expect(visited).toStrictEqual(mapped);
  };
  for (const { schema } of api.schemas) compare(schema);
  for (const operation of api.operations) {
    const mapped: unknown[] = [];
    const visited: unknown[] = [];
    mapOperationSchemas(operation, (schema, use) => {
      mapped.push([schema, use]);
      return schema;
    });
    eachOperationSchema(operation, (schema, use) => {
      visited.push([schema, use]);
      compare(schema);
    });
    expect(visited).toHaveLength(8);
    expect(visited).toStrictEqual(mapped);
  }
  expect([...steps].toSorted()).toEqual([
    "additional",
    "items",
    "member",
    "pattern",
    "prefix",
    "property",
    "rule",
  ]);
  expect([...kinds].toSorted()).toEqual([
    "array",
    "boolean",
    "enum",
    "intersection",
    "never",
    "null",
    "number",
    "object",
    "ref",
    "string",
    "union",
    "unknown",
  ]);
});
