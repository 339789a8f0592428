import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/index.js";
import { LivingDocument, defaultLimits, readJsonDocument } from "../../../generator/read/index.js";
import { graft } from "../../../generator/read/living-document.js";
import { jsonLocator } from "../../../generator/read/json-text.js";
import {
  originAt,
  pointerKeys,
  childPointer,
  rootPointer,
} from "../../../generator/source/index.js";
import type { Pointer } from "../../../generator/source/index.js";
import { valueOf } from "../../support/result.js";

const parse = (text: string): JsonValue => JSON.parse(text);
const copy = (value: JsonValue): JsonValue => parse(JSON.stringify(value));

const living = (text: string, limits = defaultLimits): LivingDocument =>
  new LivingDocument(valueOf(readJsonDocument({ path: "api.json", text }, limits)));

/** Names among which there are those that are dangerous, and numbers, which come first in objects. */
const name = fc.constantFrom("a", "b", "paths", "__proto__", "constructor", "1", "0", "/x", "");
const { value: anyJson } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -0, 1, 1e300, "a", "é}", '"', "[{"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(name, tie("value")), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));
const json = anyJson.map((value) => JSON.stringify(value));

test("a graft says what was read, member by member in its order, and is what it was where that says the same", () => {
  fc.assert(
    fc.property(json, json, (before, now) => {
      const [earlier, read] = [parse(before), parse(now)];
      const grafted = graft(earlier, read);
      expect(JSON.stringify(grafted)).toBe(JSON.stringify(parse(now)));
      expect(JSON.stringify(earlier)).toBe(JSON.stringify(parse(before)));
      if (before === now) expect(grafted).toBe(earlier);
    }),
    { numRuns: 1_000 },
  );
});

test("parts that say the same stay the same objects", () => {
  const before = { kept: { list: [{ a: 1 }, { b: 2 }] }, changed: { inner: { c: 3 }, d: 4 } };
  const now = graft(before, { kept: copy(before.kept), changed: { inner: { c: 3 }, d: 5 } });
  expect(now).toEqual({ ...before, changed: { inner: { c: 3 }, d: 5 } });
  expect(Object.values(now ?? {})[0]).toBe(before.kept);
  expect(graft(before, copy(before))).toBe(before);
  const reordered = graft(before, { changed: copy(before.changed), kept: copy(before.kept) });
  expect(reordered).not.toBe(before);
  expect(Object.keys(reordered ?? {})).toEqual(["changed", "kept"]);
});

/** A document with two paths, as the texts of their values. */
const whole = (one: string, other: string): string =>
  `{ "first": [1, {"x": 2}],\n "paths" : { "/one": ${one} , "__proto__":${other}\n}, "last": {"paths": {}} }`;

const item = fc
  .array(fc.tuple(name, anyJson), { maxLength: 3 })
  .map((entries) => JSON.stringify(Object.fromEntries(entries), undefined, 1));

/** Every way into a value. */
function* pointersIn(value: JsonValue, pointer: Pointer = rootPointer): Generator<Pointer> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value))
    yield* pointersIn(member, childPointer(pointer, key));
}

test("a text that is read by what has changed is read as it would be", () => {
  let quick = 0;
  fc.assert(
    fc.property(item, fc.array(fc.tuple(item, fc.boolean()), { maxLength: 4 }), (first, steps) => {
      let [one, other] = [first, "{}"];
      const document = living(whole(one, other));
      for (const [next, isOne] of steps) {
        if (isOne) one = next;
        else other = next;
        const text = whole(one, other);
        const kept = document.value;
        const read = valueOf(readJsonDocument({ path: "api.json", text }));
        if (document.reread({ path: "api.json", text }, defaultLimits)) quick += 1;
        else document.renew(read);
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(parse(text)));
        expect(Object.values(document.value ?? {})[0]).toBe(Object.values(kept ?? {})[0]);
        const locate = jsonLocator(text);
        for (const pointer of pointersIn(document.value)) {
          const { start, end } = originAt(document, pointer);
          expect({ start, end }).toEqual(locate(pointerKeys(pointer)));
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(quick).toBeGreaterThan(100);
});

test.each([
  ["outside of the paths", whole("{}", "{}").replace('"x": 2', '"x": 3')],
  ["in the name of a path", whole("{}", "{}").replace("/one", "/two")],
  ["in two paths", whole('{"a":1}', '{"a":1}')],
  ["nothing", whole("{}", "{}")],
  ["to what is no JSON", whole("{,}", "{}")],
  ["to what would close more", whole('{"a":1}}, "b": {"c": {}', "{}")],
  ["to a name that stands twice", whole('{"a":1,"a":2}', "{}")],
  ["to what is too deep", whole(`{"a":${"[".repeat(300)}${"]".repeat(300)}}`, "{}")],
  ["to a value that is no object", whole("[]", "{}")],
])("what has changed %s is left to who reads all of it", (_what, text) => {
  const document = living(whole("{}", "{}"));
  const { value, source } = document;
  expect(document.reread({ path: "api.json", text }, defaultLimits)).toBe(false);
  expect([document.value, document.source]).toEqual([value, source]);
});

test("the limits hold for the whole", () => {
  const limits = { ...defaultLimits, values: 30 };
  const document = living(whole("{}", "{}"), limits);
  const text = (items: number): string => whole(JSON.stringify({ a: Array(items).fill(0) }), "{}");
  expect(readJsonDocument({ path: "api.json", text: text(18) }, limits).ok).toBe(true);
  expect(document.reread({ path: "api.json", text: text(18) }, limits)).toBe(true);
  for (const items of [19, 20, 40])
    expect(document.reread({ path: "api.json", text: text(items) }, limits)).toBe(
      readJsonDocument({ path: "api.json", text: text(items) }, limits).ok,
    );
  const bytes = { ...defaultLimits, bytes: 100 };
  expect(document.reread({ path: "api.json", text: text(50) }, bytes)).toBe(false);
});

test("YAML that starts with a brace is not taken for JSON", () => {
  const text = (one: string): string => `{"paths": {"/one": {"a": ${one}}}}`;
  const document = new LivingDocument(
    valueOf(readJsonDocument({ path: "api.yaml", text: text("1") })),
  );
  expect(document.reread({ path: "api.yaml", text: text("2") }, defaultLimits)).toBe(false);
});
