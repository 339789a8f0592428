import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { compilers, typeCheckFolder } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";
import { validatorsFor } from "../support/validators.js";
import type { Validator } from "../support/validators.js";

const when = { type: "string", format: "date-time" };
const schemas: Readonly<Record<string, JsonValue>> = {
  Visit: {
    type: "object",
    required: ["at", "id"],
    properties: {
      id: { type: "integer", format: "int64", minimum: 1 },
      at: when,
      on: { type: "string", format: "date" },
      until: { type: ["string", "null"], format: "date-time" },
      either: { anyOf: [when, { type: "boolean" }] },
      log: { type: "array", items: when },
      byName: { type: "object", additionalProperties: when },
      next: { $ref: "#/components/schemas/Visit" },
      state: { $ref: "#/components/schemas/State" },
    },
    minProperties: 2,
  },
  Both: {
    allOf: [
      { $ref: "#/components/schemas/Visit" },
      { type: "object", properties: { seen: when }, not: { required: ["lost"] } },
    ],
  },
  State: { type: "string", enum: ["open", "Etc/GMT+1", "=", "-1", ""] },
  Level: { type: "integer", enum: [1, 2] },
};

const given = { id: 1, at: "2024-02-29T10:00:00+02:00" };

const dataOf = (validator: Validator | undefined, value: unknown): unknown => {
  const result = validator?.safeParse(value);
  return result?.success === true ? result.data : result?.error.issues;
};

test("dates are Date in code and text on the wire, wherever they stand", async () => {
  const { validators, remove } = await validatorsFor(schemas, { dates: "Date" });
  const text = "2024-02-29T08:00:00.000Z";
  const wire = {
    ...given,
    at: text,
    on: "2024-02-29",
    until: null,
    either: text,
    log: [text],
    byName: { a: text },
    next: { ...given, at: text },
  };
  const date = new Date(text);
  const visit = validators["VisitSchema"];
  const parsed = dataOf(visit, wire);
  expect(parsed).toMatchObject({
    at: date,
    on: new Date("2024-02-29"),
    until: null,
    either: date,
    log: [date],
    byName: { a: date },
    next: { at: date },
  });
  expect(visit?.safeEncode(parsed)).toMatchObject({ success: true, data: wire });
  const both = dataOf(validators["BothSchema"], { ...given, seen: text, other: 1 });
  expect(both).toMatchObject({ at: expect.any(Date), seen: date, other: 1 });
  expect(validators["BothSchema"]?.safeEncode(both)).toMatchObject({
    success: true,
    data: { at: "2024-02-29T08:00:00.000Z", seen: text, other: 1 },
  });
  expect(visit?.safeParse({ ...given, at: "2023-02-29T08:00:00Z" }).success).toBe(false);
  await remove();
});

test("an int64 is a bigint or a text in code, without loss", async () => {
  const big = await validatorsFor(schemas, { int64: "bigint" });
  const visit = big.validators["VisitSchema"];
  expect(dataOf(visit, { ...given, id: 9007199254740993n })).toMatchObject({
    id: 9007199254740993n,
  });
  expect(dataOf(visit, given)).toMatchObject({ id: 1n });
  expect(visit?.safeEncode({ ...given, id: 9007199254740993n })).toMatchObject({
    success: true,
    data: { id: 9007199254740993n },
  });
  expect(visit?.safeParse({ ...given, id: 0 }).success).toBe(false);
  expect(visit?.safeParse({ ...given, id: 1.5 }).success).toBe(false);
  expect(visit?.safeParse({ ...given, id: 2n ** 63n }).success).toBe(false);
  await big.remove();
  const text = await validatorsFor(schemas, { int64: "string" });
  expect(dataOf(text.validators["VisitSchema"], given)).toMatchObject({ id: "1" });
  await text.remove();
});

test("unknown properties are kept, left out or refused", async () => {
  const value = { ...given, other: 1 };
  const both = { ...value, seen: given.at };
  const keep = await validatorsFor(schemas);
  expect(dataOf(keep.validators["VisitSchema"], value)).toEqual(value);
  await keep.remove();
  const strip = await validatorsFor(schemas, { unknownKeys: "strip" });
  expect(dataOf(strip.validators["VisitSchema"], value)).toEqual(given);
  expect(dataOf(strip.validators["BothSchema"], both)).toEqual({ ...given, seen: given.at });
  expect(strip.validators["BothSchema"]?.safeParse({ ...both, lost: 1 }).success).toBe(false);
  await strip.remove();
  const reject = await validatorsFor(schemas, { unknownKeys: "reject" });
  expect(reject.validators["BothSchema"]?.safeParse({ ...given, seen: given.at }).success).toBe(
    true,
  );
  await reject.remove();
});

test("open enums keep what they do not list", async () => {
  const { validators, remove } = await validatorsFor(schemas, {
    openEnums: { "*": "neither", State: "both", Level: "both" },
  });
  expect(dataOf(validators["StateSchema"], "new")).toBe("new");
  expect(dataOf(validators["LevelSchema"], 3)).toBe(3);
  expect(validators["StateSchema"]?.safeParse(3).success).toBe(false);
  expect(validators["LevelSchema"]?.safeParse("3").success).toBe(false);
  await remove();
});

test("enums may be objects of their values", async () => {
  const { folder, remove } = await validatorsFor(schemas, { enums: "const-object" });
  const read = (name: string) => readFile(join(folder, `out/types/${name}.ts`), "utf8");
  const state = (await read("state")).replaceAll(/\s+/gu, " ");
  expect(state).toContain(
    '{ open: "open", "Etc/GMT+1": "Etc/GMT+1", "=": "=", "-1": "-1", "": "" } as const',
  );
  expect((await read("level")).replaceAll(/\s+/gu, " ")).toContain('{ "1": 1, "2": 2 } as const');
  await remove();
});

const policies: readonly Readonly<Record<string, JsonValue>>[] = [
  { dates: "Date", int64: "bigint", enums: "const-object", openEnums: "client" },
  { enums: "const-object", openEnums: "neither" },
  { int64: "string", openEnums: "both", unknownKeys: "reject", zod: "mini" },
  { defaults: "ignore", formats: "annotate", unknownKeys: "strip", dates: "Date" },
];

test.each(policies)("types and validators agree under %j", async (config) => {
  const { folder, remove } = await validatorsFor(schemas, { ...config, proof: "emit" });
  for (const version of Object.keys(compilers) as CompilerVersion[])
    expect(await typeCheckFolder(join(folder, "out"), version)).toBe("");
  await remove();
});
