import { afterAll, beforeAll, expect, test } from "vitest";
import type { Schema } from "../../generator/ir/index.js";
import * as ir from "../support/ir.js";
import { ref, validatorsOf } from "../support/validators.js";
import type { GeneratedValidators } from "../support/validators.js";

const own = JSON.parse('{"__proto__": "own", "constructor": "c", "toString": "t"}') as object;

const schemas: Readonly<Record<string, Schema>> = {
  Listed: ir.object(
    JSON.parse(
      `{"__proto__": 0, "constructor!": 0, "toString": 0, "hasOwnProperty": 0}`,
      (_, member: unknown) => (member === 0 ? ir.string : member),
    ) as Record<string, Schema>,
  ),
  Open: ir.object({ "a!": ir.string }),
  Map: ir.object({}, { kind: "schema", schema: ir.string }),
  Closed: ir.object({ a: ir.string }, { kind: "forbidden" }),
  Ring: ref("Ring"),
  Husband: ref("Wife"),
  Wife: ref("Husband"),
  Grows: ir.union(ref("Grows"), ir.string),
};

let generated: GeneratedValidators;
beforeAll(async () => {
  generated = await validatorsOf(schemas, { proof: "emit" });
});
afterAll(() => generated.remove());

const parse = (name: string, value: unknown) => {
  const validator = generated.validators[`${name}Schema`];
  if (validator === undefined) throw new Error(`no validator ${name}`);
  return validator.safeParse(value);
};

test("the names that every object inherits are ordinary ones", () => {
  const parsed = parse("Listed", own);
  expect(parsed.success && JSON.stringify(parsed.data)).toBe(
    '{"constructor":"c","toString":"t","__proto__":"own"}',
  );
  expect(parse("Listed", {}).success).toBe(false);
  expect(parse("Listed", { constructor: "c" }).success).toBe(true);
  expect(parse("Listed", JSON.parse('{"constructor": "c", "__proto__": 1}')).success).toBe(false);
});

test("an own __proto__ is kept and checked, and is no prototype", () => {
  const value: unknown = JSON.parse('{"a": "x", "__proto__": {"polluted": true}}');
  const parsed = parse("Open", value);
  if (!parsed.success) throw new Error("refused");
  const data = parsed.data as { readonly polluted?: boolean };
  expect(Object.hasOwn(data, "__proto__")).toBe(true);
  expect(data.polluted).toBeUndefined();
  expect(parse("Map", JSON.parse('{"__proto__": "text"}')).success).toBe(true);
  expect(parse("Map", JSON.parse('{"__proto__": 1}'))).toMatchObject({
    success: false,
    error: { issues: [{ path: ["__proto__"] }] },
  });
  expect(parse("Closed", JSON.parse('{"__proto__": 1}')).success).toBe(false);
});

test("a circle of references that says nothing comes to an end", () => {
  expect(parse("Ring", 1).success).toBe(true);
  expect(parse("Husband", 1).success).toBe(true);
  expect(parse("Grows", "text").success).toBe(true);
});
