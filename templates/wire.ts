import type { LiteralValue } from "../generator/emit/index.js";
import { bySchemaKind } from "../generator/ir/index.js";
import type { JsonValue, ObjectSchema, Schema, SchemaTable } from "../generator/ir/index.js";
import { isLarge } from "./changes.js";
import type { Layout } from "./layout.js";

type ObjectWire = {
  readonly kind: "object";
  readonly properties: Readonly<Record<string, Wire>>;
  readonly rest?: Wire;
};

/** A `Wire` of the runtime as a literal. */
type Wire =
  | string
  | { readonly kind: "array"; readonly items: Wire }
  | ObjectWire
  | { readonly kind: "anyOf"; readonly members: readonly Wire[] };

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

const membersOf = (wire: Wire): readonly Wire[] =>
  typeof wire !== "string" && wire.kind === "anyOf" ? wire.members : [wire];

function mergedObject(objects: readonly ObjectWire[]): ObjectWire {
  const names = new Set(objects.flatMap(({ properties }) => Object.keys(properties)));
  const ofName = (name: string): Wire =>
    anyOf(
      objects.flatMap(({ properties, rest }) => {
        const own = Object.hasOwn(properties, name) ? properties[name] : rest;
        return own === undefined ? [] : [own];
      }),
    );
  const rests = objects.flatMap(({ rest }) => (rest === undefined ? [] : [rest]));
  return {
    kind: "object",
    properties: Object.fromEntries([...names].map((name) => [name, ofName(name)])),
    ...(rests.length === 0 ? {} : { rest: anyOf(rests) }),
  };
}

/** Several objects are read as one with the properties of all, several arrays as one with the items of all. */
function anyOf(wires: readonly Wire[]): Wire {
  const all = wires.flatMap(membersOf);
  const objects = all.flatMap((wire) =>
    typeof wire !== "string" && wire.kind === "object" ? [wire] : [],
  );
  const arrays = all.flatMap((wire) =>
    typeof wire !== "string" && wire.kind === "array" ? [wire.items] : [],
  );
  const members: readonly Wire[] = [
    ...new Set(all.filter((wire) => typeof wire === "string")),
    ...(objects.length === 0 ? [] : [mergedObject(objects)]),
    ...(arrays.length === 0 ? [] : [{ kind: "array" as const, items: anyOf(arrays) }]),
  ];
  const [only = "unknown", ...others] = members.toSorted((a, b) => rank(a) - rank(b));
  return others.length === 0 ? only : { kind: "anyOf", members: [only, ...others] };
}

function valueWire(value: JsonValue): Wire {
  if (value === null) return "null";
  if (Array.isArray(value)) return { kind: "array", items: anyOf(value.map(valueWire)) };
  return ["number", "boolean", "string"].find((type) => type === typeof value) ?? "unknown";
}

function objectWire(schema: ObjectSchema, layout: Layout, depth: number): Wire {
  const { properties, patternProperties, additionalProperties: rest } = schema;
  const inner = (child: Schema): Wire => wireOf(child, layout, depth + 1);
  const members = properties.map((property): readonly [string, Wire] => [
    property.name,
    inner(property.schema),
  ]);
  const patterns = patternProperties.map((pattern) => inner(pattern.schema));
  // Of an object without any stated property, every one is meant; else the unstated ones are none of its own.
  const open = rest.kind === "unstated" && properties.length === 0 ? ["unknown"] : [];
  const others = [...patterns, ...(rest.kind === "schema" ? [inner(rest.schema)] : open)];
  return {
    kind: "object",
    properties: Object.fromEntries(members),
    ...(others.length === 0 ? {} : { rest: anyOf(others) }),
  };
}

const table: SchemaTable<[Layout, number], Wire> = {
  unknown: () => "unknown",
  never: () => "unknown",
  null: () => "null",
  boolean: () => "boolean",
  number: (schema, { policies }) => (isLarge(schema, policies) ? "large" : "number"),
  string: () => "string",
  enum: (schema) => anyOf(schema.values.map(valueWire)),
  array: ({ prefixItems, items }, layout, depth) => ({
    kind: "array",
    items: anyOf([...prefixItems, items].map((item) => wireOf(item, layout, depth + 1))),
  }),
  object: objectWire,
  intersection: (schema, layout, depth) => {
    const wires = schema.members.map((member) => wireOf(member, layout, depth));
    // What one member leaves open another may say.
    return anyOf(wires.filter((wire) => wire !== "unknown"));
  },
  union: (schema, layout, depth) =>
    anyOf(schema.members.map((member) => wireOf(member, layout, depth))),
  ref: (schema, layout, depth) =>
    // A schema that contains itself counts each time.
    wireOf(
      layout.schema(schema.target).named.schema,
      layout,
      layout.isCircular(schema.target, schema.target) ? depth + 2 : depth,
    ),
};

/** So that what contains itself comes to an end; what lies deeper is a text that nobody interprets. */
const mostLevels = 8;

/** What the texts of a member of a form, or of what lies within a parameter, may mean. */
export function wireOf(schema: Schema, layout: Layout, depth = 0): Wire & LiteralValue {
  const wire = depth > mostLevels ? "unknown" : bySchemaKind(table, schema, layout, depth);
  return wire as Wire & LiteralValue;
}

/**
 * What the texts of a parameter may mean. A parameter that is null is not sent, so where it may also be a string the text
 * `null` is that string.
 */
export function parameterWire(schema: Schema, layout: Layout): Wire & LiteralValue {
  const wire = wireOf(schema, layout);
  const members = membersOf(wire);
  const takesText = members.includes("string");
  return (takesText ? anyOf(members.filter((one) => one !== "null")) : wire) as Wire & LiteralValue;
}
