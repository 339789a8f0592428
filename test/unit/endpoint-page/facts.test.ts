import { describe, expect, test } from "vitest";
import { fileFacts, operationFacts } from "../../../generator/facts/index.js";
import { noDocs, plainNode } from "../../../generator/ir/index.js";
import type { NamedSchema, Schema, SchemaId } from "../../../generator/ir/index.js";
import {
  api,
  array,
  json,
  object,
  operation,
  response,
  string,
  union,
  unknown,
  nowhere,
} from "../../support/ir.js";
import { collapse, lower, pageOf } from "./pages.js";

const id = (name: string): SchemaId => name as SchemaId;
const ref = (name: string): Schema => ({
  kind: "ref",
  target: id(name),
  ...plainNode(nowhere, { ...noDocs, description: `A ${name}.` }),
});
const named = (name: string, schema: Schema): NamedSchema => ({ id: id(name), name, schema });

function fields(schema: Schema, ...schemas: readonly NamedSchema[]): readonly string[] {
  const one = operation({ responses: [response("200", json(schema))] });
  const facts = operationFacts(api([one], { schemas }), one);
  return facts.sections.flatMap((section) =>
    section.fields.map(
      ({ name, parent, type }) => `${name} (${type})${parent === null ? "" : ` < ${parent}`}`,
    ),
  );
}

describe("facts", () => {
  test("are what the page says", () => {
    const page = lower(
      pageOf(
        '  - `a` (array, required)\n    List.\n\n  - `a.b` (string,null)\n    Enum: "p", null\n',
      ),
    );
    const [one] = page.operations;
    expect(one && operationFacts(page, one)).toEqual({
      title: "Make a thing",
      description: "Makes one thing.",
      method: "POST",
      path: "/v1/things",
      version: "1.0.0",
      security: ["key"],
      sections: [
        {
          heading: "## Request fields (application/json):",
          kind: "request",
          status: null,
          mediaType: "application/json",
          fields: [
            {
              name: "a",
              parent: null,
              leaf: "a",
              type: "array",
              types: ["array"],
              required: true,
              description: "List.",
              enum: null,
              enumSameAs: null,
              example: null,
              hasExample: false,
              default: null,
              hasDefault: false,
            },
            {
              name: "a.b",
              parent: "a",
              leaf: "b",
              type: "string,null",
              types: ["string", "null"],
              required: false,
              description: "",
              enum: ["p", null],
              enumSameAs: null,
              example: null,
              hasExample: false,
              default: null,
              hasDefault: false,
            },
          ],
        },
        {
          heading: "## Response 204 fields",
          kind: "response",
          status: "204",
          mediaType: null,
          fields: [],
        },
      ],
      surprises: [],
    });
  });

  test("of a collapsed page have one heading", () => {
    const page = lower(collapse(pageOf("  - `a` (string)")));
    const facts = fileFacts("a.txt", "collapsed", null, page);
    expect(facts).toMatchObject({ file: "a.txt", mode: "collapsed", frontMatter: null });
    expect(facts.operations[0]).toMatchObject({
      title: null,
      titleAndDescription: "Make a thing Makes one thing.",
    });
    expect(facts.operations[0]).not.toHaveProperty("description");
  });

  test("resolve references", () => {
    expect(
      fields(object({ "a!": ref("A"), b: array(ref("A")) }), named("A", object({ c: string }))),
    ).toEqual(["a (object)", "a.c (string) < a", "b (array)", "b.c (string) < b"]);
  });

  test("end where a schema refers to itself", () => {
    expect(fields(ref("A"), named("A", object({ a: ref("A"), s: string })))).toEqual([
      "a (object)",
      "s (string)",
    ]);
    expect(fields(object({ a: ref("A") }), named("A", array(ref("A"))))).toEqual(["a (array)"]);
    expect(fields(object({ a: ref("A") }), named("A", ref("A")))).toEqual(["a (any)"]);
    expect(fields(object({ a: ref("A") }))).toEqual(["a (any)"]);
  });

  test("print an array of arrays of objects like an array of objects, and any value as one", () => {
    expect(fields(array(array(object({ a: string }))))).toEqual(["a (string)"]);
    expect(fields(object({ a: union(object({ b: string }), unknown) }))).toEqual([
      "a (any)",
      "a.b (string) < a",
    ]);
  });
});
