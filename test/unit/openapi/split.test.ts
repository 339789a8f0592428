import { posix } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fragmentOf,
  pointerOf,
  readFragment,
} from "../../../generator/frontends/openapi/lower/fragments.js";
import type { Api, JsonObject, JsonValue } from "../../../generator/ir/index.js";
import { valueOf } from "../../support/result.js";
import { lowerFiles } from "../../support/spec-files.js";
import type { SpecFiles } from "../../support/spec-files.js";

const keys = fc.array(
  fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("~", "~1", "/", "%", "%2F", "a b", "#", "?"),
  ),
);

test("the keys of a pointer come back from what is written for them", () => {
  fc.assert(
    fc.property(keys, (path) => {
      // Half of a surrogate pair is no character, so that no URI can hold it.
      fc.pre(path.every((key) => !/\p{Cs}/u.test(key)));
      expect(readFragment(fragmentOf(path))).toEqual({ kind: "keys", keys: path });
      fc.pre(path.every((key) => !key.includes("%")));
      expect(readFragment(pointerOf(path))).toEqual({ kind: "keys", keys: path });
    }),
  );
});

const count = 6;
const files = [
  "api.json",
  "one.json",
  "parts/two.json",
  "parts/deep/three.json",
  "parts/four.yaml",
] as const;

/** A schema whose references are numbers of components, written as `{ to: 3 }`. */
const schema: fc.Arbitrary<JsonObject> = fc.letrec<{ any: JsonObject }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonObject>({ type: "string" }, { type: "integer" }, { enum: ["a", 1, null] }),
    fc.nat(count - 1).map((to) => ({ to })),
    tie("any").map((items) => ({ type: "array", items })),
    fc
      .dictionary(fc.constantFrom("a", "b", "~/c"), tie("any"), { minKeys: 1 })
      .map((properties) => ({ type: "object", properties })),
    fc.tuple(tie("any"), tie("any")).map((anyOf) => ({ anyOf })),
  ),
})).any;

interface Split {
  readonly schemas: readonly JsonObject[];
  /** The file of each component. */
  readonly places: readonly number[];
  /** Whether the first document names a component that is elsewhere. */
  readonly named: readonly boolean[];
  /** Whether a reference is spelt in a way that leads there and back. */
  readonly detour: boolean;
}

/** The components that a schema applies to the value itself. */
function inPlace(value: JsonObject): readonly number[] {
  const { to, anyOf } = value as { readonly to?: number; readonly anyOf?: readonly JsonObject[] };
  return to === undefined ? (anyOf ?? []).flatMap(inPlace) : [to];
}

/** Schemas that ask for each other and for nothing in between are cut somewhere, by the order in which they are met. */
function isCircular(
  schemas: readonly JsonObject[],
  from: number,
  above: readonly number[],
): boolean {
  return inPlace(schemas[from] ?? {}).some(
    (to) => above.includes(to) || isCircular(schemas, to, [...above, to]),
  );
}

const splits: fc.Arbitrary<Split> = fc.record({
  // A component that is nothing but a reference to another file lends its name to what is there.
  schemas: fc
    .array(
      schema.filter((one) => !Object.hasOwn(one, "to")),
      { minLength: count, maxLength: count },
    )
    .filter((all) => all.every((_, index) => !isCircular(all, index, [index]))),
  places: fc.array(fc.nat(files.length - 1), { minLength: count, maxLength: count }),
  named: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
  detour: fc.boolean(),
});

const fileOf = ({ places }: Split, index: number): string => files[places[index] ?? 0] ?? files[0];

/** A reference to a component as one file writes it. */
function refTo(split: Split, from: string, index: number): string {
  const to = fileOf(split, index);
  const place = to === files[0] ? "/components/schemas" : "/some~1defs";
  if (from === to) return `#${place}/S${index}`;
  const path = posix.relative(posix.dirname(from), to);
  return `${split.detour ? "./x/../" : ""}${path}#${place}/S${index}`;
}

function written(split: Split, from: string, value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: JsonValue) => written(split, from, one));
  const { to } = value as { readonly to?: JsonValue };
  if (typeof to === "number") return { $ref: refTo(split, from, to) };
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, written(split, from, one)]),
  );
}

/** The files of a split; all components are used by the one operation. */
function filesOf(split: Split): SpecFiles {
  const [root] = files;
  const all = Object.fromEntries(split.schemas.map((_, index) => [`s${index}`, { to: index }]));
  const body = written(split, root, { type: "object", properties: all });
  const below = (file: string): readonly (readonly [string, JsonValue])[] =>
    split.schemas.flatMap((one, index) =>
      fileOf(split, index) === file ? [[`S${index}`, written(split, file, one)] as const] : [],
    );
  const aliases = split.schemas.flatMap((_, index) =>
    split.named[index] === true && fileOf(split, index) !== root
      ? [[`S${index}`, { $ref: refTo(split, root, index) }] as const]
      : [],
  );
  const content = { "application/json": { schema: body } };
  const others = files
    .slice(1)
    .map((file) => [file, { "some/defs": Object.fromEntries(below(file)) }] as const);
  return {
    [root]: {
      openapi: "3.1.1",
      info: { title: "Split", version: "1" },
      paths: { "/all": { get: { responses: { "200": { description: "All.", content } } } } },
      components: { schemas: Object.fromEntries([...below(root), ...aliases]) },
    },
    ...Object.fromEntries(others),
  };
}

/** What an Api says, less where it says it; references by the names that they lead to, schemas by name. */
function said(api: Api): JsonValue {
  const names = new Map<unknown, string>(api.schemas.map(({ id, name }) => [id, name]));
  const plain = (value: unknown): JsonValue =>
    JSON.parse(
      JSON.stringify(value, (key, member: unknown) =>
        key === "origin" ? undefined : key === "target" ? (names.get(member) ?? member) : member,
      ),
    );
  return {
    operations: plain(api.operations),
    schemas: Object.fromEntries(api.schemas.map(({ name, schema: one }) => [name, plain(one)])),
  };
}

test("a document that is split over files says what it says in one", async () => {
  await fc.assert(
    fc.asyncProperty(splits, async (split) => {
      const whole = await lowerFiles(filesOf({ ...split, places: split.places.map(() => 0) }));
      const parts = await lowerFiles(filesOf(split));
      expect(parts.diagnostics.map(({ code }) => code)).toEqual(
        whole.diagnostics.map(({ code }) => code),
      );
      expect(said(valueOf(parts))).toEqual(said(valueOf(whole)));
    }),
    { numRuns: 300 },
  );
});
