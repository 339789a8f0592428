import fc from "fast-check";
import { expect, test } from "vitest";
import { asOpenApi, lowerOpenApi } from "../../../generator/frontends/openapi/index.js";
import type { Api, JsonObject, JsonValue } from "../../../generator/ir/index.js";
import { foldFileName } from "../../../generator/naming/index.js";
import { runPasses } from "../../../generator/passes/index.js";
import type { Names } from "../../../generator/passes/index.js";
import { documentOf } from "../../../generator/read/index.js";
import { valueOf } from "../../support/result.js";

type Entry = readonly [name: string, value: JsonValue];

interface Parts {
  readonly schemas: readonly Entry[];
  readonly paths: readonly Entry[];
}

const anyWord = fc.constantFrom(
  "pet",
  "Pet",
  "pets",
  "pet-tag",
  "PetTag",
  "User",
  "userName",
  "order",
  "ORDER",
  "line.item",
  "Line",
  "x",
  "é",
  "3D",
);

/** A schema with properties that may be objects of their own, enums, or references to some components. */
const schemaOf = (depth: number): fc.Arbitrary<JsonObject> => {
  const leaf = fc.oneof(
    fc.constant({ type: "string" }),
    fc
      .uniqueArray(anyWord, { minLength: 1, maxLength: 3 })
      .map((values) => ({ type: "string", enum: values })),
    anyWord.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  );
  if (depth === 0) return leaf;
  const inner = schemaOf(depth - 1);
  return fc.oneof(
    leaf,
    inner.map((items) => ({ type: "array", items })),
    fc
      .uniqueArray(fc.tuple(anyWord, inner), {
        selector: ([name]) => name,
        minLength: 1,
        maxLength: 3,
      })
      .map((properties) => ({
        type: "object",
        properties: Object.fromEntries(properties),
      })),
  );
};

const operation = schemaOf(2).map((schema): JsonObject => {
  const content = { "application/json": { schema } };
  return { post: { requestBody: { content }, responses: { 200: { description: "", content } } } };
});

const parts: fc.Arbitrary<Parts> = fc.record({
  schemas: fc.uniqueArray(fc.tuple(anyWord, schemaOf(2)), {
    selector: ([name]) => foldFileName(name.replaceAll(/\W/gu, "")),
    maxLength: 5,
  }),
  paths: fc.uniqueArray(
    fc.tuple(
      anyWord.map((name) => `/${name}`),
      operation,
    ),
    { selector: ([path]) => foldFileName(path.replaceAll(/\W/gu, "")), maxLength: 4 },
  ),
});

const insert = <T>(list: readonly T[], at: number, one: T): readonly T[] => {
  const index = at % (list.length + 1);
  return [...list.slice(0, index), one, ...list.slice(index)];
};

function apiOf({ schemas, paths }: Parts, names: Names): Api {
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
  const read = valueOf(asOpenApi(documentOf(document, "api.json")));
  const security = { schemes: {}, combine: "all" } as const;
  const filter = { include: [], exclude: [], prune: false };
  const limits = { chain: 1_000 };
  const options = { filter, prose: "off", security, limits, names } as const;
  return valueOf(runPasses(valueOf(lowerOpenApi(read)), options));
}

/** What everything is called: named schemas by their ids, operations by method and path. */
function namesOf(api: Api): Names {
  const operations = api.operations.map(({ name, method, target }) => [
    `${method} ${target.kind === "path" ? target.template : target.name}`,
    name,
  ]);
  return Object.fromEntries([...api.schemas.map(({ id, name }) => [id, name]), ...operations]);
}

/** Every name of the first run that is about something which is still there stands in the second run. */
function expectSame(before: Parts, after: Parts): void {
  const first = namesOf(apiOf(before, {}));
  const second = namesOf(apiOf(after, first));
  const kept = Object.entries(first).filter(([key]) => Object.hasOwn(second, key));
  expect(kept.map(([key]) => [key, second[key]])).toEqual(kept);
}

const runs = { numRuns: 300 };

test("a schema that is added anywhere changes no other name", () => {
  fc.assert(
    fc.property(parts, fc.nat(), schemaOf(2), (before, at, schema) => {
      expectSame(before, { ...before, schemas: insert(before.schemas, at, ["Added", schema]) });
    }),
    runs,
  );
});

test("an operation that is added anywhere changes no other name", () => {
  fc.assert(
    fc.property(parts, fc.nat(), operation, (before, at, added) => {
      expectSame(before, { ...before, paths: insert(before.paths, at, ["/added/{id}", added]) });
    }),
    runs,
  );
});

/** A property, or a value of an enum, put into every object and every enum of a schema. */
function grown(value: JsonValue, at: number): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: JsonValue) => grown(one, at));
  const entries = Object.entries(value).map(([word, member]): Entry => {
    if (word === "enum" && Array.isArray(member))
      return [word, insert<JsonValue>(member, at, "added")];
    if (word === "properties" && typeof member === "object" && member !== null)
      return [
        word,
        Object.fromEntries(
          insert<Entry>(Object.entries(grown(member, at) ?? {}), at, ["added", { type: "string" }]),
        ),
      ];
    return [word, grown(member, at)];
  });
  return Object.fromEntries(entries);
}

test("a property or a value of an enum that is added anywhere changes no name", () => {
  fc.assert(
    fc.property(parts, fc.nat(), fc.nat(), (before, which, at) => {
      const index = which % Math.max(before.schemas.length, 1);
      const schemas = before.schemas.map(([name, schema], place): Entry => [
        name,
        place === index ? grown(schema, at) : schema,
      ]);
      expectSame(before, { ...before, schemas });
    }),
    runs,
  );
});

test("of schemas whose names fold alike each has its own name, in any order", () => {
  const alike = ["Pet", "pet", "PET", "p.et"];
  const named = (order: readonly string[]): Names =>
    namesOf(apiOf({ schemas: order.map((name) => [name, { title: name }]), paths: [] }, {}));
  fc.assert(
    fc.property(fc.shuffledSubarray(alike, { minLength: 4 }), (order) => {
      expect(named(order)).toEqual(named(alike));
    }),
  );
});
