import { describe, expect, it } from "vitest";
import type { Code } from "../../../generator/emit/index.js";
import type { Schema } from "../../../generator/ir/index.js";
import { defaultPolicies } from "../../../generator/template.js";
import { layoutOf } from "../../../templates/layout.js";
import { invalidRequestCode } from "../../../templates/server/invalid-request.js";
import { parameterWire } from "../../../templates/wire.js";
import * as ir from "../../support/ir.js";

const layout = layoutOf(ir.api([]), defaultPolicies);

const text = (code: Code | undefined): string | undefined =>
  code?.parts.map((part) => (typeof part === "string" ? part : part.symbol.name)).join("");

describe("the body that is declared for an invalid request", () => {
  const items = (schema: Schema): Schema => ir.object({ "errors!": ir.array(schema) });

  it.each<[string, Schema, string | undefined]>([
    ["a text", ir.object({ "message!": ir.string }), "{ message: summarize(issues) }"],
    [
      "a status and a title",
      ir.object({ "status!": ir.integer, "title!": ir.string }),
      '{ status: 400, title: "Bad Request" }',
    ],
    [
      "the form of NestJS",
      ir.object({ statusCode: ir.number, error: ir.string, "message!": ir.array(ir.string) }),
      '{ statusCode: 400, error: "Bad Request", message: issues.map((issue) => issue.message) }',
    ],
    [
      "a flag",
      ir.object({ "success!": ir.boolean, "hasErrors!": ir.boolean, message: ir.string }),
      "{ success: false, hasErrors: true, message: summarize(issues) }",
    ],
    [
      "a constant",
      ir.object({ "kind!": ir.oneOfValues(["invalid"]), "error!": ir.string }),
      '{ kind: "invalid", error: summarize(issues) }',
    ],
    [
      "null among others",
      ir.object({ "data!": ir.nothing, "message!": ir.union(ir.string, ir.nothing) }),
      "{ data: null, message: summarize(issues) }",
    ],
    [
      "an error within",
      ir.object({
        "error!": ir.object({
          "code!": ir.string,
          details: ir.array(ir.object({ "field!": ir.string, "message!": ir.string })),
        }),
      }),
      '{ error: { code: "invalid_request", details: issues.map((issue) => ({ field: issue.path.join("."), message: issue.message })) } }',
    ],
    [
      "items of strings for a path",
      items(ir.object({ "path!": ir.array(ir.string), in: ir.string })),
      '{ errors: issues.map((issue) => ({ path: issue.path.map(String), "in": issue.in })) }',
    ],
    ["items of any kind", items(ir.unknown), "{ errors: [...issues] }"],
    [
      "an optional property that nothing is known of",
      ir.object({ "message!": ir.string, requestId: ir.string }),
      "{ message: summarize(issues) }",
    ],
    [
      "a required property that nothing is known of",
      ir.object({ "message!": ir.string, "requestId!": ir.string }),
      undefined,
    ],
    [
      "a required property of the items that nothing is known of",
      items(ir.object({ "message!": ir.string, "line!": ir.integer })),
      undefined,
    ],
    ["nothing that an issue holds", ir.object({ invoice: ir.string }), undefined],
    [
      "an object that is no error",
      ir.object({ "invoice!": ir.object({ "status!": ir.string }) }),
      undefined,
    ],
    ["no property at all", ir.object({}), undefined],
    [
      "a choice",
      ir.union(ir.object({ "message!": ir.string }), ir.object({ "error!": ir.string })),
      undefined,
    ],
    [
      "a property called __proto__",
      ir.object({ ["__proto__"]: ir.string, "message!": ir.string }),
      "{ message: summarize(issues) }",
    ],
  ])("%s", (_, schema, expected) =>
    expect(text(invalidRequestCode(schema, layout))).toBe(expected),
  );
});

describe("what a parameter may mean on the wire", () => {
  it.each<[Schema, unknown]>([
    [ir.integer, "number"],
    [ir.unknown, "unknown"],
    [ir.oneOfValues(["a", "b"]), "string"],
    [ir.oneOfValues([1, true, null]), { kind: "anyOf", members: ["number", "boolean", "null"] }],
    [ir.union(ir.string, ir.nothing), "string"],
    [
      ir.union(ir.string, ir.array(ir.integer), ir.boolean),
      { kind: "anyOf", members: ["boolean", { kind: "array", items: "number" }, "string"] },
    ],
    [ir.object({}), { kind: "object", properties: {}, rest: "unknown" }],
    [ir.object({ a: ir.integer }), { kind: "object", properties: { a: "number" } }],
    [
      ir.object({ a: ir.integer }, { kind: "schema", schema: ir.boolean }),
      { kind: "object", properties: { a: "number" }, rest: "boolean" },
    ],
  ])("%#", (schema, wire) => expect(parameterWire(schema, layout)).toEqual(wire));
});
