import {
  anyArray,
  anyMember,
  anyNumber,
  anyObject,
  anyString,
  plainNode,
} from "../../../generator/ir/index.js";
import type {
  ArraySchema,
  JsonValue,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringSchema,
  UnionSchema,
} from "../../../generator/ir/index.js";
import * as ir from "../../support/ir.js";

const node = plainNode(ir.nowhere);

const text = (limits: Partial<StringSchema> = {}): Schema => ({
  kind: "string",
  ...anyString,
  ...node,
  ...limits,
});
const number = (limits: Partial<NumberSchema> = {}): Schema => ({
  kind: "number",
  integer: false,
  ...anyNumber,
  ...node,
  ...limits,
});
const list = (limits: Partial<ArraySchema> = {}): Schema => ({
  kind: "array",
  ...anyArray,
  items: ir.string,
  ...node,
  ...limits,
});
const object = (limits: Partial<ObjectSchema> = {}): Schema => ({
  kind: "object",
  ...anyObject,
  properties: [],
  additionalProperties: { kind: "unstated" },
  ...node,
  ...limits,
});
const union = (limits: Partial<UnionSchema>): Schema => ({
  kind: "union",
  ...anyMember,
  members: [],
  ...node,
  ...limits,
});
const property = (name: string, required: boolean): Property => ({
  name,
  required,
  access: "both",
  schema: ir.string,
  origin: ir.nowhere,
});
const oneOf = (...values: readonly JsonValue[]): Schema => ir.oneOfValues(values);
const members = [
  ir.object({ "kind!": ir.string }),
  ir.object({ "kind!": ir.string, a: ir.string }),
];
const tagged = (...tags: readonly (readonly JsonValue[])[]): Schema =>
  union({
    members,
    discriminator: { property: "kind", tags },
  });

/** What a change does, by hand: less is accepted, more is, some of both; or the same for both sides whichever way it goes. */
export type Class = "narrower" | "wider" | "other" | "additive" | "breaking" | "none" | "behaviour";

export interface SchemaCase {
  readonly aspect: string;
  readonly before: Schema;
  readonly after: Schema;
  readonly is: Class;
}

/** A change and the one back. */
function there(
  [aspect, is]: readonly [string, Class],
  [back, isBack]: readonly [string, Class],
  before: Schema,
  after: Schema,
): readonly SchemaCase[] {
  return [
    { aspect, is, before, after },
    { aspect: back, is: isBack, before: after, after: before },
  ];
}

type Make = (value: number | undefined) => Schema;

function bound(word: string, from: "below" | "above", make: Make): readonly SchemaCase[] {
  const [raised, lowered] =
    from === "below" ? (["narrower", "wider"] as const) : (["wider", "narrower"] as const);
  return [
    ...there([`${word}-added`, "narrower"], [`${word}-removed`, "wider"], make(undefined), make(3)),
    ...there([`${word}-raised`, raised], [`${word}-lowered`, lowered], make(3), make(4)),
  ];
}

const rule = { kind: "not", schema: ir.integer } as const;
const needs = {
  kind: "requireAny",
  names: ["a", "b"],
  sentence: "One of a and b.",
  origin: ir.nowhere,
} as const;

/** Every aspect of a schema that can change, with a change that shows it and what that does. */
export const schemaCases: readonly SchemaCase[] = [
  ...bound("minimum", "below", (minimum) => number({ minimum })),
  ...bound("exclusive-minimum", "below", (exclusiveMinimum) => number({ exclusiveMinimum })),
  ...bound("min-length", "below", (minLength) => text({ minLength })),
  ...bound("min-items", "below", (minItems) => list({ minItems })),
  ...bound("min-properties", "below", (minProperties) => object({ minProperties })),
  ...bound("maximum", "above", (maximum) => number({ maximum })),
  ...bound("exclusive-maximum", "above", (exclusiveMaximum) => number({ exclusiveMaximum })),
  ...bound("max-length", "above", (maxLength) => text({ maxLength })),
  ...bound("max-items", "above", (maxItems) => list({ maxItems })),
  ...bound("max-properties", "above", (maxProperties) => object({ maxProperties })),
  { aspect: "type-changed", is: "other", before: ir.string, after: ir.boolean },
  ...there(["type-narrowed", "narrower"], ["type-widened", "wider"], ir.unknown, ir.string),
  ...there(
    ["null-added", "wider"],
    ["null-removed", "narrower"],
    ir.string,
    ir.union(ir.string, ir.nothing),
  ),
  ...there(
    ["integer-to-number", "wider"],
    ["number-to-integer", "narrower"],
    ir.integer,
    ir.number,
  ),
  ...there(
    ["member-added", "wider"],
    ["member-removed", "narrower"],
    ir.string,
    ir.union(ir.string, ir.boolean),
  ),
  ...there(
    ["match-any-to-one", "narrower"],
    ["match-one-to-any", "wider"],
    union({ members: [ir.string, ir.boolean] }),
    union({ members: [ir.string, ir.boolean], match: "one" }),
  ),
  ...there(
    ["discriminator-added", "narrower"],
    ["discriminator-removed", "wider"],
    union({ members }),
    tagged(["a"], ["b"]),
  ),
  {
    aspect: "discriminator-changed",
    is: "other",
    before: tagged(["a"], ["b"]),
    after: union({
      members,
      discriminator: { property: "type", tags: [["a"], ["b"]] },
    }),
  },
  ...there(
    ["discriminator-value-added", "wider"],
    ["discriminator-value-removed", "narrower"],
    tagged(["a"], ["b"]),
    tagged(["a"], ["b", "c"]),
  ),
  ...there(["enum-added", "narrower"], ["enum-removed", "wider"], ir.string, oneOf("a", "b")),
  ...there(
    ["enum-value-added", "wider"],
    ["enum-value-removed", "narrower"],
    oneOf("a"),
    oneOf("a", 'b"`*/'),
  ),
  ...there(
    ["format-added", "narrower"],
    ["format-removed", "wider"],
    text(),
    text({ format: "date" }),
  ),
  {
    aspect: "format-changed",
    is: "other",
    before: text({ format: "date" }),
    after: text({ format: "time" }),
  },
  ...there(
    ["pattern-added", "narrower"],
    ["pattern-removed", "wider"],
    text(),
    text({ patterns: ["^a"] }),
  ),
  {
    aspect: "pattern-changed",
    is: "other",
    before: text({ patterns: ["^a"] }),
    after: text({ patterns: ["^b"] }),
  },
  ...there(
    ["multiple-of-added", "narrower"],
    ["multiple-of-removed", "wider"],
    number(),
    number({ multipleOf: [2] }),
  ),
  {
    aspect: "multiple-of-changed",
    is: "other",
    before: number({ multipleOf: [2] }),
    after: number({ multipleOf: [3] }),
  },
  {
    aspect: "content-encoding-changed",
    is: "other",
    before: text(),
    after: text({ contentEncoding: "base64" }),
  },
  {
    aspect: "content-media-type-changed",
    is: "other",
    before: text(),
    after: text({ contentMediaType: "image/png" }),
  },
  ...there(
    ["unique-items-added", "narrower"],
    ["unique-items-removed", "wider"],
    list(),
    list({ uniqueItems: true }),
  ),
  ...there(
    ["prefix-item-added", "narrower"],
    ["prefix-item-removed", "wider"],
    list(),
    list({ prefixItems: [ir.integer] }),
  ),
  {
    aspect: "required-property-added",
    is: "narrower",
    before: object(),
    after: object({ properties: [property("a", true)] }),
  },
  {
    aspect: "optional-property-added",
    is: "additive",
    before: object(),
    after: object({ properties: [property("a", false)] }),
  },
  {
    aspect: "property-removed",
    is: "breaking",
    before: object({ properties: [property("a", false)] }),
    after: object(),
  },
  ...there(
    ["property-became-required", "narrower"],
    ["property-became-optional", "wider"],
    object({ properties: [property("a", false)] }),
    object({ properties: [property("a", true)] }),
  ),
  ...there(
    ["additional-properties-forbidden", "narrower"],
    ["additional-properties-allowed", "wider"],
    object(),
    object({ additionalProperties: { kind: "forbidden" } }),
  ),
  ...there(
    ["pattern-property-added", "narrower"],
    ["pattern-property-removed", "wider"],
    object(),
    object({ patternProperties: [{ pattern: "^x", schema: ir.string }] }),
  ),
  ...there(
    ["constraint-added", "narrower"],
    ["constraint-removed", "wider"],
    object(),
    object({ constraints: [needs] }),
  ),
  ...there(
    ["rule-added", "narrower"],
    ["rule-removed", "wider"],
    number(),
    number({ rules: [rule] }),
  ),
  { aspect: "default-added", is: "additive", before: text(), after: text({ default: "a" }) },
  { aspect: "default-removed", is: "breaking", before: text({ default: "a" }), after: text() },
  {
    aspect: "default-changed",
    is: "behaviour",
    before: text({ default: "a" }),
    after: text({ default: "b" }),
  },
  {
    aspect: "deprecated",
    is: "additive",
    before: text(),
    after: text({ docs: { ...node.docs, deprecated: true } }),
  },
  {
    aspect: "undeprecated",
    is: "none",
    before: text({ docs: { ...node.docs, deprecated: true } }),
    after: text(),
  },
];
