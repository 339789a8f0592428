import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { compile } from "../../generator/pipeline/index.js";
import { optionsFor, templates, valueOf } from "../support/generate.js";
import { root, scratchFolder, writeFiles } from "../support/typecheck.js";

type Validators = Readonly<
  Record<string, { readonly safeParse: (value: unknown) => { success: boolean; data?: unknown } }>
>;

const made = new Map<string, Promise<Validators>>();

/** The validators that are generated of a sample, as a module. */
function validatorsOf(sample: string): Promise<Validators> {
  const known = made.get(sample) ?? makeValidators(sample);
  made.set(sample, known);
  return known;
}

async function makeValidators(sample: string): Promise<Validators> {
  const folder = join(root, "test/samples", sample);
  const out = await scratchFolder(sample);
  const options = await optionsFor(folder, { inputs: [join(folder, "spec")], out });
  await writeFiles(out, valueOf(await compile(options, templates, {})).files);
  const outfile = join(out, "bundle.mjs");
  await build({
    entryPoints: [join(out, "zod/index.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as Validators;
  await rm(out, { recursive: true });
  return loaded;
}

/** What a validator accepts and what it refuses. */
type Case = readonly [schema: string, value: JsonValue, fits: boolean];

const bike = { kind: "bicycle", gears: 3 };

/** By sample, what the pain is about: `../shared/features.md`, section 3. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  "01-required-only-members": [
    ...["member", "beside", "siblings", "nested", "referred"].flatMap((name): readonly Case[] => [
      ["Thing", { [name]: { height: 1 } }, false],
      ["Thing", { [name]: { name: "a", height: 1 } }, true],
    ]),
    ["Plant", {}, true],
  ],
  "02-discriminators": [
    ["Vehicle", bike, true],
    ["Vehicle", { kind: "truck", load: 2 }, true],
    ["Vehicle", { kind: "lorry" }, false],
    ["Vehicle", { kind: "boat" }, false],
    ["Bicycle", { kind: "lorry", load: 2 }, false],
    ["Event", { type: "updated", fields: ["a"] }, true],
    ["Event", { fields: ["a"] }, false],
    ["Thing", { vehicle: bike, event: { type: "removed" }, message: null }, true],
    ["Thing", { vehicle: bike, event: { type: "removed" }, message: { code: 2 } }, true],
    ["Thing", { vehicle: bike, event: { type: "removed" }, message: { code: 3 } }, false],
  ],
  "03-recursion": [
    ["Thing", { list: [{ self: { map: { a: { choice: "x" } } } }] }, true],
    ["Thing", { list: [{ self: { map: { a: { choice: 1 } } } }] }, false],
    ["Expression", { left: 1, right: { left: 2, right: 3 } }, true],
    ["Expression", { left: 1, right: { left: 2 } }, false],
    ["Parent", { children: [{ children: [], parent: { children: [{}] } }] }, true],
    ["Parent", { children: [{ parent: { children: 1 } }] }, false],
  ],
  "12-read-only-write-only": [
    ["Person", { name: "a" }, false],
    ["Person", { id: 1, name: "a" }, true],
    ["PersonRequest", { name: "a", password: "b" }, true],
    ["PersonRequest", { name: "a", password: 1 }, false],
    ["ThingRequest", { members: [{ name: "a" }] }, true],
    ["Thing", { members: [{ name: "a" }] }, false],
  ],
  "13-dates-and-times": [
    ["Thing", { at: "2024-05-01T10:00:00Z" }, true],
    ["Thing", { at: "2024-05-01T10:00:00+02:00" }, true],
    ["Thing", { at: "2024-05-01T10:00:00" }, false],
    ["Thing", { at: "2024-05-01T10:00:00Z", day: "2024-02-30" }, false],
    ["Thing", { at: "2024-05-01T10:00:00Z", day: "2024-02-29", hour: "10:00:00+01:00" }, true],
    ["Thing", { at: "2024-05-01T10:00:00Z", hour: "10:00:00" }, false],
    ["Thing", { at: "2024-05-01T10:00:00Z", maybe: null }, true],
  ],
  "16-odd-enums": [
    ["Thing", { zone: "", operator: "__proto__", number: -1, mixed: { a: [1] } }, true],
    ["Thing", { mixed: "1" }, true],
    ["Thing", { mixed: { a: [2] } }, false],
    ["Thing", { zone: "Etc/GMT 1" }, false],
    ["Thing", { state: "on", level: 2 }, true],
  ],
  "17-null": [
    ["Thing", { list: null, turned: null, any: null, one: null, constant: null, only: null }, true],
    ["Thing", { colour: null, listed: null, part: null }, true],
    ["Thing", { only: 1 }, false],
    ["Thing", { colour: "green" }, false],
  ],
  "17-nullable": [
    ["Thing", { scalar: null, listed: null, withNull: null, part: null, wrapped: null }, true],
    ["Thing", { typed: null, colour: null }, true],
    ["Thing", { part: { a: 1 } }, false],
  ],
  "18-strictness": [
    ["Thing", { open: { a: "x", b: 1 } }, true],
    ["Thing", { closed: { a: "x", b: 1 } }, false],
    ["Thing", { rest: { a: "x", b: 1 } }, true],
    ["Thing", { rest: { a: "x", b: "y" } }, false],
    ["Thing", { map: { a: 1 } }, true],
    ["Thing", { map: { a: "x" } }, false],
    ["Thing", { merged: { a: "x", b: "y" } }, true],
    ["Thing", { merged: { a: "x", c: "y" } }, false],
    ["Thing", { unevaluated: { a: "x", b: "y" } }, true],
    ["Thing", { unevaluated: { c: 1 } }, false],
  ],
  "19-defaults": [
    ["Thing", { both: "a" }, true],
    ["Thing", { both: "a", count: "3" }, false],
  ],
  "20-unions": [
    ["Thing", { lengths: "abc" }, false],
    ["Thing", { lengths: "ab" }, true],
    ["Thing", { exactly: 5 }, false],
    ["Thing", { exactly: 4 }, true],
    ["Thing", { exactly: 5.5 }, true],
    ["Thing", { keys: {} }, false],
  ],
};

describe.each(Object.keys(cases))("%s", (sample) => {
  test("the validators accept and refuse what they should", async () => {
    const validators = await validatorsOf(sample);
    const answers = (cases[sample] ?? []).map(([schema, value]) => [
      schema,
      value,
      validators[`${schema}Schema`]?.safeParse(value).success,
    ]);
    expect(answers).toEqual(cases[sample]);
  });

  test("every validator can be made and asked", async () => {
    const validators = Object.values(await validatorsOf(sample));
    const parsers = validators.filter((one) => "safeParse" in one);
    expect(parsers.length).toBeGreaterThan(0);
    for (const one of parsers) expect(() => one.safeParse({})).not.toThrow();
  });
});

test("properties that a union does not list, or only one member does, are kept", async () => {
  const { ThingSchema } = await validatorsOf("20-unions");
  const value = { keys: { a: "x", b: "y", c: 1 } };
  expect(ThingSchema?.safeParse(value).data).toEqual(value);
});

test("what is the same in both directions is one schema", async () => {
  const names = Object.keys(await validatorsOf("12-read-only-write-only"));
  expect(names).toEqual(expect.arrayContaining(["PersonRequestSchema", "ThingRequestSchema"]));
  expect(names).not.toContain("LabelRequestSchema");
});

test("defaults are applied", async () => {
  const { ThingSchema } = await validatorsOf("19-defaults");
  expect(ThingSchema?.safeParse({ both: "a" }).data).toEqual({
    both: "a",
    count: 3,
    list: [],
    colour: "blue",
  });
});
