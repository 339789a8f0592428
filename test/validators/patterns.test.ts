import { expect, test } from "vitest";
import { cpuOf } from "../support/cpu.js";
import * as ir from "../support/ir.js";
import { validatorsOf } from "../support/validators.js";

const withPattern = (pattern: string) => ({ ...ir.string, patterns: [pattern] });

const schemas = {
  Fast: withPattern("^[a-z]+$"),
  Square: withPattern("\\s+$"),
  Doubling: withPattern("^(\\w+\\s?)*$"),
};

test("a pattern that may take the square of a length is run on short texts, one that doubles on none", async () => {
  const { validators, remove } = await validatorsOf(schemas);
  const accepts = (name: string, text: string) => validators[name]?.safeParse(text).success;
  expect([accepts("FastSchema", "a"), accepts("FastSchema", "A")]).toEqual([true, false]);
  expect([accepts("SquareSchema", "a "), accepts("SquareSchema", "a")]).toEqual([true, false]);
  expect(accepts("DoublingSchema", "!")).toBe(true);
  const long = `${" ".repeat(1_000_000)}!`;
  expect(cpuOf(() => expect(accepts("SquareSchema", long)).toBe(true))).toBeLessThan(1_000);
  await remove();
});

test("code points count, not units", async () => {
  const { validators, remove } = await validatorsOf({ Square: withPattern("\\s+$") });
  const accepts = (text: string) => validators["SquareSchema"]?.safeParse(text).success;
  expect([accepts("\u{1F600}".repeat(1_000)), accepts("\u{1F600}".repeat(1_001))]).toEqual([
    false,
    true,
  ]);
  await remove();
});

test("all patterns may be run", async () => {
  const { validators, remove } = await validatorsOf(schemas, { patterns: "all" });
  expect(validators["DoublingSchema"]?.safeParse("!").success).toBe(false);
  expect(validators["SquareSchema"]?.safeParse("a".repeat(2_000)).success).toBe(false);
  await remove();
});
