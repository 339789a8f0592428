import type { LiteralValue } from "../../generator/emit/index.js";
import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  EnumSchema,
  JsonValue,
  ObjectSchema,
  Schema,
  SchemaTable,
  UnionSchema,
} from "../../generator/ir/index.js";
import { isLarge } from "../changes.js";
import type { Layout } from "../layout.js";

/** A `Wire` of the runtime as a literal. */
type Wire = string | { readonly [name: string]: LiteralValue };

/** Text that may be several things is the first of them that it can be, so a string comes last: any text is one. */
const order: readonly string[] = [
  "large",
  "number",
  "boolean",
  "null",
  "compound",
  "string",
  "unknown",
];

const rank = (wire: Wire): number => order.indexOf(typeof wire === "string" ? wire : "compound");

function anyOf(wires: readonly Wire[]): Wire {
  const distinct = [...new Map(wires.map((wire) => [JSON.stringify(wire), wire])).values()];
  // No style has a spelling for null that a string could not have.
  const members = distinct.includes("string")
    ? distinct.filter((wire) => wire !== "null")
    : distinct;
  const [only = "unknown", ...others] = members.toSorted((a, b) => rank(a) - rank(b));
  return others.length === 0 ? only : { kind: "anyOf", members: [only, ...others] };
}

function valueWire(value: JsonValue): Wire {
  if (value === null) return "null";
  return ["number", "boolean", "string"].find((type) => type === typeof value) ?? "unknown";
}

function objectWire(schema: ObjectSchema, layout: Layout, depth: number): Wire {
  const { properties, additionalProperties: rest } = schema;
  const members = properties.map((property): readonly [string, Wire] => [
    property.name,
    wireOf(property.schema, layout, depth + 1),
  ]);
  // Of an object without any stated property, every one is meant; else the unstated ones are none of its own.
  const open = rest.kind === "unstated" && properties.length === 0 ? "unknown" : undefined;
  const others = rest.kind === "schema" ? wireOf(rest.schema, layout, depth + 1) : open;
  return {
    kind: "object",
    properties: Object.fromEntries(members),
    ...(others === undefined ? {} : { rest: others }),
  };
}

const table: SchemaTable<[Layout, number], Wire> = {
  unknown: () => "unknown",
  never: () => "unknown",
  null: () => "null",
  boolean: () => "boolean",
  number: (schema, { policies }) => (isLarge(schema, policies) ? "large" : "number"),
  string: () => "string",
  enum: (schema: EnumSchema) => anyOf(schema.values.map(valueWire)),
  array: (schema, layout, depth) => ({
    kind: "array",
    items: wireOf(schema.items, layout, depth + 1),
  }),
  object: objectWire,
  intersection: (schema, layout, depth) =>
    anyOf(schema.members.map((member) => wireOf(member, layout, depth))),
  union: (schema: UnionSchema, layout, depth) =>
    anyOf(schema.members.map((member) => wireOf(member, layout, depth))),
  ref: (schema, layout, depth) =>
    wireOf(layout.schema(schema.target).named.schema, layout, depth + 1),
};

/** What the texts of a parameter may mean. No style nests deeper than an object of arrays, so recursion ends soon. */
export function wireOf(schema: Schema, layout: Layout, depth = 0): Wire {
  return depth > 4 ? "unknown" : bySchemaKind(table, schema, layout, depth);
}
