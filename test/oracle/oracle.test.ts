import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/typecheck.js";
import { compareTypes } from "./compare.js";
import { exceptions } from "./exceptions.js";

const examples = dirname(
  createRequire(import.meta.url).resolve("@readme/oas-examples/package.json"),
);
const sample = (name: string): string => join(root, "test/samples", name, "spec/api.yaml");

/** A small part of what `npm run oracle` compares, and samples of ours. */
const documents: readonly (readonly [file: string, compared: number])[] = [
  [join(examples, "3.0/json/star-trek.json"), 222],
  [join(examples, "3.0/json/complex-nesting.json"), 9],
  [join(examples, "3.1/json/petstore.json"), 6],
  [sample("03-recursion"), 4],
  [sample("16-odd-enums"), 1],
  [sample("18-strictness"), 2],
  [sample("20-unions"), 1],
];

test.each(documents)("%s has the types that openapi-typescript makes", async (file, compared) => {
  expect(await compareTypes(file)).toEqual({ compared, different: [] });
});

test("a type that differs is seen", async () => {
  const { different } = await compareTypes(sample("01-required-only-members"));
  expect(different).not.toEqual([]);
});

test("every exception has a reason that is said in words, and stands there once", () => {
  const { list, reasons } = exceptions;
  expect(list.filter(({ reason }) => !reasons.has(reason))).toEqual([]);
  const keys = list.map(({ document, schema }) => `${document} ${schema}`);
  expect(new Set(keys).size).toBe(keys.length);
  // The list only shrinks: lower this with it.
  expect(list.length).toBeLessThanOrEqual(490);
});
