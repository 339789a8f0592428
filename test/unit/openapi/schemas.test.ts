import { describe, expect, test } from "vitest";
import { andThen, renderDiagnostic } from "../../../generator/diagnostics/index.js";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import type { SchemaReading } from "../../../generator/frontends/openapi/index.js";
import { accepts, shapeKey } from "../../../generator/ir/index.js";
import type { Api, JsonObject, JsonValue, Schema } from "../../../generator/ir/index.js";
import { cutEndless } from "../../../generator/passes/endless.js";
import { documentOf } from "../../../generator/read/index.js";
import { valueOf } from "../../support/result.js";

interface Lowered {
  readonly api: Api;
  readonly codes: readonly string[];
  /** The schema of a component. */
  readonly of: (name: string) => Schema;
  /** Whether a component accepts a value. */
  readonly takes: (name: string, value: JsonValue) => boolean | undefined;
}

function lower(
  schemas: JsonObject,
  openapi = "3.1.1",
  reading: SchemaReading = "as-meant",
): Lowered {
  const document = {
    openapi,
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas },
  };
  const read = asOpenApi(documentOf(document, "api.json"));
  const lowered = andThen(
    andThen(read, (value) => lowerOpenApi(value, undefined, reading)),
    cutEndless,
  );
  if (!lowered.ok) throw new Error(lowered.diagnostics.map(renderDiagnostic).join("\n"));
  const byId = new Map(lowered.value.schemas.map(({ id, schema }) => [id, schema]));
  const of = (name: string): Schema => {
    const found = lowered.value.schemas.find(({ id }) => id === `#/components/schemas/${name}`);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found.schema;
  };
  return {
    api: lowered.value,
    codes: lowered.diagnostics.map(({ code }) => code),
    of,
    takes: (name, value) => accepts(of(name), value, (id) => byId.get(id)),
  };
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

function property(schema: Schema, name: string) {
  if (schema.kind !== "object") throw new Error(`${schema.kind} is no object`);
  const found = schema.properties.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no property ${name}`);
  return found;
}

const values = (schema: Schema): readonly JsonValue[] | undefined =>
  schema.kind === "enum" ? schema.values : undefined;

describe("allOf is one object where it is one (pain 1)", () => {
  const A = { type: "object", properties: { x: { type: "string" }, y: { type: "integer" } } };

  test.each<readonly [string, JsonObject]>([
    ["a member that only demands", { allOf: [ref("A"), { required: ["x"] }] }],
    ["what stands beside", { allOf: [ref("A")], required: ["x"] }],
    ["two levels", { allOf: [{ allOf: [ref("A"), { required: ["x"] }] }] }],
    ["in what a member refers to", { allOf: [ref("A"), ref("Needs")] }],
    ["beside a reference", { ...ref("A"), required: ["x"] }],
    ["before it", { allOf: [{ required: ["x"] }, ref("A")] }],
  ])("%s", (_, B) => {
    const { of, takes } = lower({ A, B, Needs: { required: ["x"] } });
    expect(property(of("B"), "x")).toMatchObject({ required: true, schema: { kind: "string" } });
    expect(takes("B", {})).toBe(false);
    expect(takes("B", { x: "a" })).toBe(true);
    expect(takes("B", { x: 1 })).toBe(false);
  });

  test("what is closed is closed once all members are together, or at once to the letter", () => {
    const schemas = {
      A: { ...A, additionalProperties: false },
      B: { allOf: [ref("A"), { properties: { z: {} } }] },
    };
    expect(lower(schemas).takes("B", { x: "a", z: 1 })).toBe(true);
    expect(lower(schemas).takes("B", { w: 1 })).toBe(false);
    expect(lower(schemas, "3.1.1", "as-written").takes("B", { x: "a", z: 1 })).toBe(false);
  });

  test("unevaluatedProperties closes what all members are together (pain 18)", () => {
    const { of } = lower({
      A,
      B: { allOf: [ref("A"), { properties: { z: {} } }], unevaluatedProperties: false },
    });
    expect(of("B")).toMatchObject({ kind: "object", additionalProperties: { kind: "forbidden" } });
    expect(of("B").rules).toEqual([]);
  });

  test("what only looks like an object gives way to what has a type", () => {
    const { takes, codes } = lower({
      A: { type: "object", properties: { list: { type: "array", items: { type: "string" } } } },
      B: { allOf: [ref("A")], properties: { list: { required: ["a"] } } },
    });
    expect([takes("B", { list: ["a"] }), takes("B", { list: {} }), codes]).toEqual([
      true,
      false,
      [],
    ]);
  });

  test("contradictions accept nothing, and are told", () => {
    const { of, codes } = lower({ A: { allOf: [{ type: "string" }, { type: "integer" }] } });
    expect([of("A").kind, codes]).toEqual(["never", ["openapi/never"]]);
  });
});

describe("discriminators (pain 2)", () => {
  const kind = { kind: { type: "string" } };

  function tagsOf(schema: Schema): unknown {
    return schema.kind === "union" && schema.discriminator !== undefined
      ? [schema.discriminator.property, schema.discriminator.tags]
      : undefined;
  }

  test("names, references, implicit names, several tags for one schema", () => {
    const { of } = lower({
      Pet: {
        oneOf: [ref("Cat"), ref("Dog"), ref("Eel")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "Cat", dog: "#/components/schemas/Dog", puppy: "Dog" },
        },
      },
      Cat: { type: "object", properties: kind, required: ["kind"] },
      Dog: { type: "object", properties: kind },
      Eel: { type: "object" },
    });
    expect(tagsOf(of("Pet"))).toEqual(["kind", [["cat"], ["dog", "puppy"], ["Eel"]]]);
    expect(property(of("Dog"), "kind").required).toBe(true);
    expect(values(property(of("Eel"), "kind").schema)).toEqual(["Eel"]);
  });

  test("parents in allOf: a child has its own tag, and one that has children theirs too", () => {
    const { of } = lower({
      Pet: {
        type: "object",
        properties: kind,
        required: ["kind"],
        discriminator: { propertyName: "kind", mapping: { dog: "Dog" } },
      },
      Dog: { allOf: [ref("Pet"), { properties: { bark: { type: "string" } } }] },
      Cat: { allOf: [ref("Pet")], properties: { meow: { type: "string" } } },
      Poodle: { allOf: [ref("Dog")], properties: { curls: { type: "integer" } } },
    });
    expect(values(property(of("Cat"), "kind").schema)).toEqual(["Cat"]);
    expect(values(property(of("Poodle"), "kind").schema)).toEqual(["Poodle"]);
    expect(values(property(of("Dog"), "kind").schema)).toEqual(["dog", "Poodle"]);
    expect(property(of("Pet"), "kind").schema.kind).toBe("string");
  });

  test("a parent with a choice of its children", () => {
    const { of, codes } = lower({
      Pet: {
        type: "object",
        properties: { ...kind, name: { type: "string" } },
        required: ["kind"],
        discriminator: { propertyName: "kind" },
        oneOf: [ref("Dog"), ref("Cat")],
      },
      Dog: { allOf: [ref("Pet"), { properties: { bark: { type: "string" } } }] },
      Cat: { allOf: [ref("Pet"), { properties: { meow: { type: "string" } } }] },
    });
    expect(codes).toEqual([]);
    expect(tagsOf(of("Pet"))).toEqual(["kind", [["Dog"], ["Cat"]]]);
    expect(of("Pet")).toMatchObject({ members: [{ kind: "ref" }, { kind: "ref" }] });
    expect(property(of("Dog"), "name").schema.kind).toBe("string");
  });

  test("a tag that is const with a default is demanded; numbers; nested unions; null", () => {
    const { of } = lower({
      A: { type: "object", properties: { v: { const: 1, default: 1 } } },
      B: { type: "object", properties: { v: { type: "integer" } } },
      C: { type: "object", properties: { v: { const: 3 } }, required: ["v"] },
      AB: {
        oneOf: [ref("A"), ref("B")],
        discriminator: { propertyName: "v", mapping: { 2: "B" } },
      },
      All: { oneOf: [ref("AB"), ref("C"), { type: "null" }], discriminator: { propertyName: "v" } },
    });
    expect(tagsOf(of("AB"))).toEqual(["v", [[1], [2]]]);
    const all = of("All");
    expect(all).toMatchObject({ kind: "union", discriminator: undefined });
    const [choice, none] = all.kind === "union" ? all.members : [];
    expect(none?.kind).toBe("null");
    expect(choice && tagsOf(choice)).toEqual(["v", [[1, 2], [3]]]);
    expect(property(of("A"), "v")).toMatchObject({ required: true, schema: { values: [1] } });
  });

  test("what has a fallback demands no tag of it, so the union has no discriminator", () => {
    const { of, takes } = lower({
      Pet: {
        anyOf: [ref("Cat"), ref("Other")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat" }, defaultMapping: "Other" },
      },
      Cat: { type: "object", properties: kind },
      Other: { type: "object", properties: kind },
    });
    expect(tagsOf(of("Pet"))).toBeUndefined();
    expect(takes("Pet", { kind: "new" })).toBe(true);
  });

  test("a child that adds nothing to its parent is meant by its tag all the same", () => {
    const { of, takes } = lower({
      Problem: {
        type: "object",
        properties: { kind: { type: "string" } },
        required: ["kind"],
        discriminator: { propertyName: "kind", mapping: { full: "Full", gone: "Gone" } },
      },
      Full: { allOf: [ref("Problem")] },
      Gone: { description: "It is no more.", allOf: [ref("Problem")] },
    });
    expect(values(property(of("Full"), "kind").schema)).toEqual(["full"]);
    expect([takes("Gone", { kind: "gone" }), takes("Gone", { kind: "full" })]).toEqual([
      true,
      false,
    ]);
    expect(of("Gone").docs.description).toBe("It is no more.");
  });

  test("in 2.0 a discriminator is the name of its property, and definitions are meant by theirs", () => {
    const definitions = {
      Pet: { type: "object", discriminator: "kind", required: ["kind"], properties: kind },
      Cat: {
        allOf: [{ $ref: "#/definitions/Pet" }, { properties: { claws: { type: "integer" } } }],
      },
    };
    const document = { swagger: "2.0", info: { title: "T", version: "1" }, paths: {}, definitions };
    const api = valueOf(
      andThen(asOpenApi(documentOf(document, "api.json")), (value) => lowerOpenApi(value)),
    );
    const cat = api.schemas.find(({ name }) => name === "Cat")?.schema;
    expect(cat && values(property(cat, "kind").schema)).toEqual(["Cat"]);
  });

  test("to the letter a discriminator says nothing", () => {
    const { of } = lower(
      {
        Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
        Cat: { type: "object", properties: { kind: { const: "cat" } }, required: ["kind"] },
        Dog: { type: "object", properties: kind },
      },
      "3.1.1",
      "as-written",
    );
    expect(tagsOf(of("Pet"))).toBeUndefined();
    expect(property(of("Dog"), "kind").required).toBe(false);
  });
});

describe("schemas that refer to themselves (pain 3)", () => {
  test("through properties, items, maps, unions and allOf, none is cut", () => {
    const { codes, takes } = lower({
      Tree: {
        type: "object",
        properties: { left: ref("Tree"), list: { type: "array", items: ref("Tree") } },
        additionalProperties: ref("Tree"),
      },
      Expression: { oneOf: [{ type: "string" }, { type: "array", items: ref("Expression") }] },
      Child: { allOf: [ref("Base"), { properties: { parent: ref("Child") } }] },
      Base: { type: "object", properties: { children: { type: "array", items: ref("Child") } } },
    });
    expect(codes).toEqual([]);
    expect(takes("Tree", { left: { list: [{ x: {} }] } })).toBe(true);
    expect(takes("Tree", { left: { list: [{ x: 1 }] } })).toBe(false);
    expect(takes("Expression", ["a", [["b"]]])).toBe(true);
    expect(takes("Child", { children: [{ parent: { children: 3 } }] })).toBe(false);
  });

  test("what asks for itself and for nothing in between is cut there", () => {
    const { of, codes, takes } = lower({
      A: { anyOf: [ref("B"), { type: "string" }] },
      B: { anyOf: [ref("A"), { type: "integer" }] },
    });
    expect(codes).toContain("schema/endless");
    expect([takes("A", "a"), takes("A", 1), takes("A", true)]).toEqual([true, true, false]);
    expect(of("A").kind).toBe("union");
  });

  test("12,000 schemas that are made of each other, or are names of each other", () => {
    const many = (make: (next: JsonObject, index: number) => JsonObject): JsonObject =>
      Object.fromEntries([
        ...Array.from({ length: 12_000 }, (_, index) => [
          `S${index}`,
          make(ref(`S${index + 1}`), index),
        ]),
        ["S12000", { type: "object" }],
      ]);
    const made = lower(many((next) => ({ allOf: [next, { required: ["a"] }] })));
    expect(made.codes).toEqual(["openapi/deep-references"]);
    expect(lower(many((next) => next)).api.schemas.length).toBe(12_001);
    expect(lower(many((next) => ({ anyOf: [next, { type: "null" }] }))).api.schemas.length).toBe(
      12_001,
    );
  });
});

describe("all ways to say `T or null` are one (pain 17)", () => {
  const T = { type: "object", properties: { a: { type: "string" } } };
  const key = (schema: JsonObject, openapi?: string): string =>
    shapeKey(lower({ A: schema, T, E: { type: "string", enum: ["x", "y"] } }, openapi).of("A"));

  test.each<readonly [string, readonly (readonly [JsonObject, string?])[]]>([
    [
      "a scalar",
      [
        [{ type: ["string", "null"] }],
        [{ type: ["null", "string"] }],
        [{ anyOf: [{ type: "string" }, { type: "null" }] }],
        [{ oneOf: [{ type: "null" }, { type: "string" }] }],
        [{ type: "string", nullable: true }, "3.0.3"],
        [{ type: "string", nullable: true }],
        [{ anyOf: [{ type: "string" }, { const: null }] }],
        [{ anyOf: [{ type: "string" }, { enum: [null] }] }],
        [{ oneOf: [{ type: "string" }], nullable: true }, "3.0.3"],
      ],
    ],
    [
      "a reference",
      [
        [{ anyOf: [ref("T"), { type: "null" }] }],
        [{ oneOf: [{ type: "null" }, ref("T")] }],
        [{ allOf: [ref("T")], nullable: true }, "3.0.3"],
        [{ ...ref("T"), nullable: true }, "3.0.3"],
        [{ anyOf: [ref("T")], nullable: true }, "3.0.3"],
        [{ type: "object", allOf: [ref("T")], nullable: true }, "3.0.3"],
        [{ type: ["null", "object"], anyOf: [ref("T")] }],
        [{ type: ["object", "null"], ...ref("T") }],
      ],
    ],
    [
      "an enum",
      [
        [{ type: ["string", "null"], enum: ["x", "y", null] }],
        [{ type: "string", nullable: true, enum: ["x", "y"] }, "3.0.3"],
        [{ type: "string", nullable: true, enum: ["x", "y", null] }, "3.0.3"],
        [{ anyOf: [{ type: "string", enum: ["x", "y"] }, { type: "null" }] }],
        [{ oneOf: [{ type: "string", enum: ["x", "y"] }, { const: null }] }],
      ],
    ],
  ])("%s", (_, spellings) => {
    const keys = spellings.map(([schema, openapi]) => key(schema, openapi));
    expect(new Set(keys).size, keys.join("\n")).toBe(1);
  });
});

describe("defaults, enums, access", () => {
  test("a default that does not fit is left out and told (pain 19)", () => {
    const { of, codes } = lower({
      A: {
        type: "object",
        properties: {
          good: { type: "integer", default: 3 },
          bad: { type: "integer", default: "3" },
          short: { type: "string", minLength: 2, default: "a" },
          other: { ...ref("B"), default: "y" },
        },
      },
      B: { type: "string", enum: ["x", "y"] },
    });
    const defaults = ["good", "bad", "short", "other"].map(
      (name) => property(of("A"), name).schema.default,
    );
    expect(defaults).toEqual([3, undefined, undefined, "y"]);
    expect(codes).toEqual(["openapi/bad-default"]);
  });

  test("labels of values, and constants with titles (pain 16)", () => {
    const { of } = lower({
      A: {
        type: "integer",
        enum: [1, 2],
        "x-enum-varnames": ["One", "Two"],
        "x-enum-descriptions": { 2: "the second" },
      },
      B: {
        oneOf: [
          { const: "a", title: "First" },
          { const: "b", description: "the other" },
        ],
      },
    });
    expect(of("A")).toMatchObject({
      labels: [
        { name: "One", description: undefined },
        { name: "Two", description: "the second" },
      ],
    });
    expect(of("B")).toMatchObject({
      values: ["a", "b"],
      labels: [
        { name: "First", description: undefined },
        { name: undefined, description: "the other" },
      ],
    });
  });

  test("values that YAML reads as another type", () => {
    const { of, codes } = lower({
      A: { type: "string", enum: [1, "b", true] },
      B: { type: "integer", enum: ["1", 2, "x"] },
      C: { type: "array", enum: ["a", "b"], items: { type: "string" } },
    });
    expect([values(of("A")), values(of("B"))]).toEqual([
      ["1", "b", "true"],
      [1, 2],
    ]);
    expect(of("C")).toMatchObject({ kind: "array", items: { values: ["a", "b"] } });
    expect(codes).toEqual(["openapi/enum-type"]);
  });

  test("which way a property goes, through references and allOf (pain 12)", () => {
    const { of } = lower(
      {
        A: {
          type: "object",
          properties: {
            own: { type: "string", readOnly: true },
            named: ref("Id"),
            made: { allOf: [ref("Id")], description: "d" },
            secret: { type: "string", writeOnly: true },
            beside: { ...ref("B"), readOnly: true },
            plain: { type: "string" },
          },
        },
        Id: { type: "string", readOnly: true },
        B: { type: "string" },
      },
      "3.0.3",
    );
    const access = ["own", "named", "made", "secret", "beside", "plain"].map(
      (name) => property(of("A"), name).access,
    );
    expect(access).toEqual(["readOnly", "readOnly", "readOnly", "writeOnly", "readOnly", "both"]);
  });
});

describe("unions keep what their members say (pain 20)", () => {
  test("only what is equal is one member, and oneOf counts", () => {
    const { of, takes } = lower({
      A: {
        anyOf: [
          { type: "string", maxLength: 2 },
          { type: "string", minLength: 4 },
        ],
      },
      B: { anyOf: [{ type: "string" }, { type: "string" }] },
      C: { oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] },
    });
    expect(of("A")).toMatchObject({ kind: "union", members: [{}, {}] });
    expect(of("B").kind).toBe("string");
    expect([takes("C", 4), takes("C", 5), takes("C", 5.5)]).toEqual([true, false, true]);
  });
});
