import type {
  ArraySchema,
  JsonValue,
  NumberSchema,
  ObjectSchema,
  Schema,
  StringSchema,
} from "../../ir/index.js";
import { boundWords } from "../schema-rules.js";
import type { Aspect, LowerBound, UpperBound } from "../schema-rules.js";
import { tellAspect } from "./comparison.js";
import type { Comparison, Spot } from "./comparison.js";

export const show = (value: JsonValue): string => `\`${JSON.stringify(value)}\``;

type Bound = LowerBound | UpperBound;

/** Compares bounds: one that comes, goes or moves. */
function compareBounds<S extends Schema>(
  comparison: Comparison,
  spot: Spot,
  before: S,
  after: S,
  bounds: readonly (readonly [Bound, (schema: S) => number | undefined])[],
): void {
  for (const [name, read] of bounds) {
    const [one, other] = [read(before), read(after)];
    if (one === other) continue;
    const word = boundWords[name];
    const tell = (change: "added" | "removed" | "raised" | "lowered", text: string): void =>
      tellAspect(comparison, spot, `${word}-${change}`, text, { before, after });
    if (one === undefined) tell("added", `has a \`${name}\` of ${other}`);
    else if (other === undefined) tell("removed", `has no \`${name}\` any more; it was ${one}`);
    else tell(other > one ? "raised" : "lowered", `\`${name}\` is ${other}, was ${one}`);
  }
}

/** Compares a word that is there or not, and says something if it is. */
function compareWord(
  comparison: Comparison,
  spot: Spot,
  places: { readonly before: Schema; readonly after: Schema },
  aspects: { readonly added: Aspect; readonly removed: Aspect; readonly changed: Aspect },
  values: readonly [
    name: string,
    before: string | number | undefined,
    after: string | number | undefined,
  ],
): void {
  const [name, one, other] = values;
  if (one === other) return;
  const tell = (aspect: Aspect, text: string): void =>
    tellAspect(comparison, spot, aspect, text, places);
  if (one === undefined && other !== undefined)
    tell(aspects.added, `has the ${name} ${show(other)}`);
  else if (other === undefined && one !== undefined)
    tell(aspects.removed, `has no ${name} any more; it was ${show(one)}`);
  else if (one !== undefined && other !== undefined)
    tell(aspects.changed, `the ${name} is ${show(other)}, was ${show(one)}`);
}

const formats = {
  added: "format-added",
  removed: "format-removed",
  changed: "format-changed",
} as const;

/** Compares lists of conditions that all hold: one that comes, goes, or is replaced by another. */
function compareConditions(
  comparison: Comparison,
  spot: Spot,
  places: { readonly before: Schema; readonly after: Schema },
  aspects: { readonly added: Aspect; readonly removed: Aspect; readonly changed: Aspect },
  name: string,
  before: readonly (string | number)[],
  after: readonly (string | number)[],
): void {
  const gone = before.filter((one) => !after.includes(one));
  const come = after.filter((one) => !before.includes(one));
  for (let index = 0; index < Math.max(gone.length, come.length); index += 1)
    compareWord(comparison, spot, places, aspects, [name, gone[index], come[index]]);
}

export function compareNumbers(
  comparison: Comparison,
  before: NumberSchema,
  after: NumberSchema,
  spot: Spot,
): void {
  const places = { before, after };
  if (before.integer !== after.integer) {
    const aspect = after.integer ? "number-to-integer" : "integer-to-number";
    const text = after.integer ? "is an integer, was a number" : "is a number, was an integer";
    tellAspect(comparison, spot, aspect, text, places);
  }
  compareBounds(comparison, spot, before, after, [
    ["minimum", ({ minimum }) => minimum],
    ["exclusiveMinimum", ({ exclusiveMinimum }) => exclusiveMinimum],
    ["maximum", ({ maximum }) => maximum],
    ["exclusiveMaximum", ({ exclusiveMaximum }) => exclusiveMaximum],
  ]);
  const multiples = {
    added: "multiple-of-added",
    removed: "multiple-of-removed",
    changed: "multiple-of-changed",
  } as const;
  compareConditions(
    comparison,
    spot,
    places,
    multiples,
    "factor",
    before.multipleOf,
    after.multipleOf,
  );
  compareWord(comparison, spot, places, formats, ["format", before.format, after.format]);
}

export function compareStrings(
  comparison: Comparison,
  before: StringSchema,
  after: StringSchema,
  spot: Spot,
): void {
  const places = { before, after };
  compareBounds(comparison, spot, before, after, [
    ["minLength", ({ minLength }) => minLength],
    ["maxLength", ({ maxLength }) => maxLength],
  ]);
  const patterns = {
    added: "pattern-added",
    removed: "pattern-removed",
    changed: "pattern-changed",
  } as const;
  compareConditions(comparison, spot, places, patterns, "pattern", before.patterns, after.patterns);
  compareWord(comparison, spot, places, formats, ["format", before.format, after.format]);
  const always = (aspect: Aspect) => ({ added: aspect, removed: aspect, changed: aspect });
  compareWord(comparison, spot, places, always("content-encoding-changed"), [
    "content encoding",
    before.contentEncoding,
    after.contentEncoding,
  ]);
  compareWord(comparison, spot, places, always("content-media-type-changed"), [
    "content media type",
    before.contentMediaType,
    after.contentMediaType,
  ]);
}

export function compareArrayLimits(
  comparison: Comparison,
  before: ArraySchema,
  after: ArraySchema,
  spot: Spot,
): void {
  compareBounds(comparison, spot, before, after, [
    ["minItems", ({ minItems }) => minItems],
    ["maxItems", ({ maxItems }) => maxItems],
  ]);
  if (before.uniqueItems === after.uniqueItems) return;
  const [aspect, text] = after.uniqueItems
    ? (["unique-items-added", "no two items may be the same any more"] as const)
    : (["unique-items-removed", "two items may be the same now"] as const);
  tellAspect(comparison, spot, aspect, text, { before, after });
}

export function compareObjectLimits(
  comparison: Comparison,
  before: ObjectSchema,
  after: ObjectSchema,
  spot: Spot,
): void {
  compareBounds(comparison, spot, before, after, [
    ["minProperties", ({ minProperties }) => minProperties],
    ["maxProperties", ({ maxProperties }) => maxProperties],
  ]);
}
