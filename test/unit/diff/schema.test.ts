import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allRules, diffApis } from "../../../generator/diff/index.js";
import type { Change, Effects } from "../../../generator/diff/index.js";
import { defaultSerialization } from "../../../generator/ir/index.js";
import type {
  Api,
  NamedSchema,
  ParameterLocation,
  Schema,
  SchemaId,
} from "../../../generator/ir/index.js";
import { plainNode } from "../../../generator/ir/index.js";
import * as ir from "../../support/ir.js";
import { schemaCases } from "./schema-cases.js";
import type { Class, SchemaCase } from "./schema-cases.js";

type Way = "sent" | "received";

const places: readonly ParameterLocation[] = ["path", "query", "querystring", "header", "cookie"];

const parameterApi =
  (place: ParameterLocation) =>
  (schema: Schema): Api =>
    ir.api([ir.operation({ parameters: [ir.parameter(place, "p", schema, true)] })]);

const response = (schema: Schema): Api =>
  ir.api([ir.operation({ responses: [ir.response("200", ir.json(schema))] })]);

const header = (schema: Schema): Api => {
  const one = {
    name: "X-A",
    required: true,
    serialization: defaultSerialization.header,
    schema,
    origin: ir.nowhere,
  };
  return ir.api([ir.operation({ responses: [{ ...ir.response("204"), headers: [one] }] })]);
};

const request = (schema: Schema): Api =>
  ir.api([
    ir.operation({
      requestBody: { required: true, content: ir.json(schema), origin: ir.nowhere },
    }),
  ]);

const named = (schema: Schema): NamedSchema => ({ id: "#/T" as SchemaId, name: "T", schema });
const ref: Schema = { kind: "ref", target: "#/T" as SchemaId, ...plainNode(ir.nowhere) };
const asType =
  (make: (schema: Schema) => Api) =>
  (schema: Schema): Api => ({
    ...make(ref),
    schemas: [named(schema)],
  });

/** Where a schema may stand, an Api that has it there, and which way its values go. */
const rooms: readonly (readonly [room: string, way: Way, make: (schema: Schema) => Api])[] = [
  ["request-body", "sent", request],
  ["response-body", "received", response],
  ["response-header", "received", header],
  ...places.map((place) => [`${place}-parameter`, "sent", parameterApi(place)] as const),
  ["type", "sent", asType(request)],
  ["type", "received", asType(response)],
];

/** What a change does to callers and implementers, by hand. */
const table: Readonly<Record<Class, Readonly<Record<Way, Effects>>>> = {
  narrower: {
    sent: { callers: "breaking", implementers: "additive" },
    received: { callers: "additive", implementers: "breaking" },
  },
  wider: {
    sent: { callers: "additive", implementers: "breaking" },
    received: { callers: "breaking", implementers: "additive" },
  },
  other: {
    sent: { callers: "breaking", implementers: "breaking" },
    received: { callers: "breaking", implementers: "breaking" },
  },
  breaking: {
    sent: { callers: "breaking", implementers: "breaking" },
    received: { callers: "breaking", implementers: "breaking" },
  },
  additive: {
    sent: { callers: "additive", implementers: "additive" },
    received: { callers: "additive", implementers: "additive" },
  },
  none: {
    sent: { callers: "none", implementers: "none" },
    received: { callers: "none", implementers: "none" },
  },
  behaviour: {
    sent: { callers: "breaking", implementers: "none" },
    received: { callers: "breaking", implementers: "none" },
  },
};

const told = (changes: readonly Change[]) =>
  changes.map(({ rule, effects }) => ({ rule, effects }));

describe("every rule of schemas, wherever a schema stands", () => {
  for (const [room, way, make] of rooms)
    test(`${room}, ${way}`, () => {
      for (const { aspect, before, after, is } of schemaCases)
        expect([aspect, told(diffApis(make(before), make(after)))]).toEqual([
          aspect,
          [{ rule: `${room}/${aspect}`, effects: table[is][way] }],
        ]);
    });

  test("no rule is without a case", () => {
    const shown = new Set(
      rooms.flatMap(([room]) => schemaCases.map(({ aspect }) => `${room}/${aspect}`)),
    );
    expect(allRules.filter((rule) => rule.includes("/") && !shown.has(rule))).toEqual([]);
  });
});

/** A schema around another one, and the step to it. */
const wrappers: readonly ((schema: Schema) => Schema)[] = [
  (schema) => ir.object({ inner: schema, other: ir.boolean }),
  (schema) => ir.array(schema),
  (schema) => ir.object({ "deep!": ir.array(schema) }),
  (schema) => ir.object({}, { kind: "schema", schema }),
];

test("the same is found however deep the schema stands", () => {
  const cases = fc.constantFrom<SchemaCase>(...schemaCases);
  const around = fc.array(fc.constantFrom(...wrappers), { maxLength: 4 });
  const room = fc.constantFrom(...rooms);
  fc.assert(
    fc.property(cases, around, room, (one, wraps, [name, way, make]) => {
      const wrap = (schema: Schema): Schema => wraps.reduce((inner, add) => add(inner), schema);
      const changes = diffApis(make(wrap(one.before)), make(wrap(one.after)));
      expect(told(changes)).toEqual([
        { rule: `${name}/${one.aspect}`, effects: table[one.is][way] },
      ]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("nothing is found between a schema and itself", () => {
  for (const [, , make] of rooms)
    for (const { before } of schemaCases) expect(diffApis(make(before), make(before))).toEqual([]);
});

test("a type that contains itself is compared once", () => {
  const tree = (leaf: Schema): Api => ({
    ...request(ref),
    schemas: [named(ir.object({ leaf, children: ir.array(ref) }))],
  });
  const [only, ...others] = diffApis(tree(ir.string), tree(ir.integer));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ subject: "T", at: "leaf", operations: ["POST /things"] });
});
