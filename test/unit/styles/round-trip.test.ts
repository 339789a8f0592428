import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Wire, WireScalar } from "../../../templates/runtime/shared/wire.js";
import { cellNames, cells, read, write } from "./cells.js";
import type { CellName } from "./cells.js";

/** Values with what a server knows of them. */
interface Sample {
  readonly wire: Wire;
  readonly value: unknown;
}

const text = fc.string({ unit: "grapheme", maxLength: 8 });
/** Texts that are made of what means something somewhere. */
const marks = fc
  .array(fc.constantFrom(..."%,;=.&|+ []{}/?#:@$!'()*\"\\~^`<>%20%2C%7C%5B25ab\t".split("")), {
    maxLength: 8,
  })
  .map((list) => list.join(""));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
);

const scalars: Readonly<Record<Exclude<WireScalar, "unknown" | "null">, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(text, marks),
  number,
  boolean: fc.boolean(),
  large: fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }),
};
const kinds = ["string", "number", "boolean"] as const;

const scalar: fc.Arbitrary<Sample> = fc
  .constantFrom(...kinds)
  .chain((wire) => scalars[wire].map((value) => ({ wire, value })));

const nullable = (wire: (typeof kinds)[number]): Wire => ({
  kind: "anyOf",
  members: wire === "string" ? ["null", wire] : [wire, "null"],
});

const array: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom(...kinds), fc.boolean())
  .chain(([items, orNull]) =>
    fc
      .array(orNull ? fc.option(scalars[items].filter((one) => one !== "null")) : scalars[items], {
        minLength: 1,
        maxLength: 4,
      })
      .map((value) => ({
        wire: { kind: "array", items: orNull ? nullable(items) : items } as const,
        value,
      })),
  );

const key = fc
  .oneof(fc.stringMatching(/^[a-z]{1,4}$/), marks)
  .filter((name) => name !== "" && name !== "color" && name !== "__proto__");

const object: fc.Arbitrary<Sample> = fc
  .dictionary(key, scalar, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  .map((samples) => ({
    wire: {
      kind: "object",
      properties: Object.fromEntries(
        Object.entries(samples).map(([name, one]) => [name, one.wire]),
      ),
    },
    value: Object.fromEntries(Object.entries(samples).map(([name, one]) => [name, one.value])),
  }));

/** Objects and arrays within each other, as deepObject and JSON take them. */
const deep: fc.Arbitrary<Sample> = fc.letrec<{ any: Sample; object: Sample; array: Sample }>(
  (tie) => ({
    any: fc.oneof({ maxDepth: 2 }, scalar, tie("object"), tie("array")),
    object: fc
      .dictionary(key, tie("any"), { minKeys: 1, maxKeys: 3, noNullPrototype: true })
      .map((samples) => ({
        wire: {
          kind: "object" as const,
          properties: Object.fromEntries(
            Object.entries(samples).map(([name, one]) => [name, one.wire]),
          ),
        },
        value: Object.fromEntries(Object.entries(samples).map(([name, one]) => [name, one.value])),
      })),
    array: tie("any").chain((one) =>
      fc.integer({ min: 0, max: 3 }).map((length) => ({
        wire: { kind: "array" as const, items: one.wire },
        value: Array.from({ length }, () => one.value),
      })),
    ),
  }),
).object;

/** What a cell is asked to carry. */
function samplesOf(name: CellName): fc.Arbitrary<Sample> {
  if (name === "query deepObject" || name === "query deepObject reserved") return deep;
  if (name === "querystring form") return object;
  return name.endsWith("json")
    ? fc.oneof(scalar, array, object, deep)
    : fc.oneof(scalar, array, object, deep);
}

/** What a cell may refuse: everywhere else a refusal is a failure. */
function mayRefuse(name: CellName, value: unknown): boolean {
  if (name.startsWith("header ") && !name.endsWith("json")) return true;
  if (name.startsWith("cookie cookie")) return true;
  // A segment that is empty or dots, however it comes to be.
  return name.startsWith("path ") && /^[.,"[\]{}]*$/.test([value].flat().join(""));
}

const runs = Number(process.env["ROUND_TRIPS"] ?? 300);

describe("every value comes back as it was", () => {
  it.each(cellNames)("%s", (name) => {
    let carried = 0;
    fc.assert(
      fc.property(samplesOf(name), ({ wire, value }) => {
        let written: string | undefined;
        try {
          written = write(cells[name], value);
        } catch (error) {
          expect(error).toMatchObject({ name: "InvalidInputError" });
          expect(mayRefuse(name, value)).toBe(true);
          return;
        }
        carried += 1;
        expect(read(cells[name], written, wire)).toEqual(value);
      }),
      { numRuns: runs, seed: 20_320 },
    );
    expect(carried).toBeGreaterThan(runs / 4);
  });
});
