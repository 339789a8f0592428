import fc from "fast-check";
import { format } from "oxfmt";
import { expect, test } from "vitest";
import type { LiteralValue } from "../../../generator/emit/literal.js";
import { layOutJson, layOutMembers } from "../../../generator/emit/json-layout.js";
import type { LaidJson, LaidMembers } from "../../../generator/emit/json-layout.js";

async function byOxfmt(value: unknown): Promise<string> {
  const { code, errors } = await format("a.json", `${JSON.stringify(value, undefined, 2)}\n`);
  expect(errors).toEqual([]);
  return code;
}

/** Texts as long as lines are, so that lists end near the last column. */
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ minLength: 60, maxLength: 110 }),
  fc.constantFrom("é", "中文", "👍🏽", "\u200b", "\t", "\u007f", '"', "a/*"),
);

const { value: json } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double(), text),
    fc.array(fc.oneof(fc.integer(), fc.double({ noNaN: true })), { maxLength: 40 }),
    fc.array(text, { maxLength: 8 }),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(text, tie("value"), { maxKeys: 5 }),
  ),
}));

const isObject = (value: unknown): boolean =>
  typeof value === "object" && !Array.isArray(value) && Object.keys(value ?? {}).length > 0;

/** The text, and what its bytes say. */
const textsOf = (laid: LaidJson | undefined): readonly unknown[] => [
  laid?.text,
  laid && Buffer.from(laid.bytes()).toString(),
];

test("lays out JSON as oxfmt does", { timeout: 60_000 }, async () => {
  let laidOut = 0;
  const known: LaidMembers = new WeakMap();
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      const ours = layOutJson(plain);
      if (ours === undefined) {
        expect(layOutMembers(plain, known)).toBeUndefined();
        return;
      }
      laidOut += 1;
      // Member by member, and again where every member is known.
      const laid = [layOutMembers(plain, known), layOutMembers(plain, known)];
      if (isObject(plain))
        expect(laid.map(textsOf)).toEqual([
          [ours, ours],
          [ours, ours],
        ]);
      else expect(laid).toEqual([undefined, undefined]);
      expect(ours).toBe(await byOxfmt(plain));
    }),
    { numRuns: 1500 },
  );
  expect(laidOut).toBeGreaterThan(500);
});

test("lays out a member that is known as what it is now", () => {
  const known: LaidMembers = new WeakMap();
  const part = { list: ["a".repeat(40), "b".repeat(40)], "": {} };
  const nested = (name: string, more: { readonly [name: string]: LiteralValue }): LiteralValue => ({
    a: { b: { c: { [name]: part, ...more } } },
  });
  for (const value of [nested("c", {}), nested("d", {}), nested("c", { d: [1] }), part])
    expect(layOutMembers(value, known)?.text).toBe(layOutJson(value));
});

test("leaves to oxfmt what takes a table of widths", () => {
  const near = ["é".repeat(45), "é".repeat(46)];
  expect(layOutJson(near)).toBeUndefined();
  expect(layOutJson(["é"])).toBe('["é"]\n');
});
