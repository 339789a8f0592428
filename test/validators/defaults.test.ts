import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JsonValue, Schema } from "../../generator/ir/index.js";
import * as ir from "../support/ir.js";
import { compilers, typeCheckFolder } from "../support/typecheck.js";
import type { CompilerVersion } from "../support/typecheck.js";
import { ref, validatorsOf } from "../support/validators.js";

const withDefault = (schema: Schema, value: JsonValue): Schema => ({ ...schema, default: value });

const schemas = {
  Visit: ir.object({
    "id!": ir.string,
    "kind!": withDefault(ir.string, "required, so never missing"),
    room: withDefault(ir.string, "hall"),
    seats: withDefault(ir.integer, 2),
    wrong: withDefault(ir.integer, "no integer"),
    next: ref("Visit"),
    place: withDefault(ref("Place"), {}),
  }),
  Place: ir.object({ city: withDefault(ir.string, "Leeds") }),
  Few: { ...ir.object({ a: withDefault(ir.string, "x") }), minProperties: 1 },
};
const optionals = {
  Seat: ir.object({ row: ir.integer, next: ref("Seat") }),
};
const given = { id: "1", kind: "a" };
const filled = { ...given, room: "hall", seats: 2, place: { city: "Leeds" } };

test("defaults are filled in, deeply, and those that fit nothing are not", async () => {
  const { validators, remove } = await validatorsOf(schemas);
  const visit = validators["VisitSchema"];
  expect(visit?.safeParse(given)).toEqual({ success: true, data: filled });
  expect(visit?.safeParse({ ...given, next: given })).toMatchObject({
    data: { ...filled, next: filled },
  });
  expect(visit?.safeParse({ id: "1" }).success).toBe(false);
  await remove();
});

test("what was filled in does not count as given", async () => {
  const { validators, remove } = await validatorsOf(schemas);
  expect(validators["FewSchema"]?.safeParse({}).success).toBe(false);
  expect(validators["FewSchema"]?.safeParse({ b: 1 })).toMatchObject({ data: { a: "x", b: 1 } });
  await remove();
});

test("an optional property may be absent or undefined, and nothing else than its values", async () => {
  const { validators, remove } = await validatorsOf(optionals);
  const seat = validators["SeatSchema"];
  for (const value of [{}, { row: undefined }, { row: 1, next: { row: 2 } }, { next: undefined }]) {
    expect(seat?.safeParse(value)).toEqual({ success: true, data: value });
    expect(seat?.safeEncode(value)).toEqual({ success: true, data: value });
  }
  for (const value of [{ row: null }, { row: 1.5 }, { next: { row: "1" } }])
    expect(seat?.safeParse(value).success).toBe(false);
  await remove();
});

test("defaults may be ignored", async () => {
  const { validators, remove } = await validatorsOf(schemas, { defaults: "ignore" });
  expect(validators["VisitSchema"]?.safeParse(given)).toEqual({ success: true, data: given });
  await remove();
});

test.each(Object.keys(compilers) as CompilerVersion[])(
  "the types of what is given and of what comes out are proven with TypeScript %s",
  async (version) => {
    const { folder, remove } = await validatorsOf(schemas, { proof: "emit" });
    expect(await typeCheckFolder(join(folder, "out"), version)).toBe("");
    await remove();
  },
);

test("a type that is not the validator's does not compile", async () => {
  const { folder, remove } = await validatorsOf(schemas, { proof: "emit" });
  const path = join(folder, "out/types/place.ts");
  await writeFile(path, (await readFile(path, "utf8")).replace("city: string", "city: number"));
  const said = await typeCheckFolder(join(folder, "out"), "7");
  expect(said).toContain("zod/proof.ts");
  await remove();
});
