import { bySchemaKind } from "../ir/index.js";
import type { Api, JsonValue, Property, Schema, SchemaTable } from "../ir/index.js";
import type { FieldFacts } from "./fact-types.js";

type Named = ReadonlyMap<string, Schema>;

const namedOf = new WeakMap<Api, Named>();

/** The schemas of an Api by their id; worked out once an Api. */
export function namedSchemas(api: Api): Named {
  const named = namedOf.get(api) ?? new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  namedOf.set(api, named);
  return named;
}

function resolved(schema: Schema, named: Named): Schema {
  const seen = new Set<Schema>();
  let current = schema;
  while (current.kind === "ref" && !seen.has(current)) {
    seen.add(current);
    current = named.get(current.target) ?? current;
  }
  return current;
}

/** A schema and, of a union, what is in it, without references. */
function membersOf(schema: Schema, named: Named): readonly Schema[] {
  const open: Schema[] = [schema];
  const members: Schema[] = [];
  const seen = new Set<Schema>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const member = resolved(next, named);
    if (seen.has(member)) continue;
    seen.add(member);
    if (member.kind === "union") for (const one of member.members.toReversed()) open.push(one);
    else members.push(member);
  }
  return members;
}

const typeTable: SchemaTable<[], readonly string[]> = {
  unknown: () => ["any"],
  never: () => [],
  null: () => ["null"],
  boolean: () => ["boolean"],
  number: ({ integer }) => [integer ? "integer" : "number"],
  string: () => ["string"],
  enum: ({ types }) => (types.length === 0 ? ["any"] : types),
  array: () => ["array"],
  object: () => ["object"],
  union: () => [],
  intersection: () => ["any"],
  ref: () => ["any"],
};

const containers: ReadonlySet<string> = new Set(["object", "array"]);

/** The types of a schema in their order, each once. Beside any value, an object says what it is like if it is one. */
function typesOf(members: readonly Schema[]): readonly string[] {
  const types = new Set(members.flatMap((member) => bySchemaKind(typeTable, member)));
  return types.has("any") ? [...types].filter((type) => !containers.has(type)) : [...types];
}

function enumOf(members: readonly Schema[], named: Named): readonly JsonValue[] | null {
  for (const member of members) {
    const values = member.kind === "array" ? resolved(member.items, named) : member;
    if (values.kind === "enum") return values.values;
  }
  return null;
}

/** An object that is printed as fields: its properties, and what it is to end recursion. */
export interface Fields {
  readonly of: Schema | undefined;
  readonly properties: readonly Property[];
}

/**
 * The properties of the first object among the members of a schema, or among those of its items: an array of objects is
 * printed like the object, and so is an array of arrays of them.
 */
export function propertiesOf(schema: Schema, named: Named): Fields {
  const open = [schema];
  const seen = new Set<Schema>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const member of membersOf(next, named)) {
      if (member.kind === "object" && member.properties.length > 0)
        return { of: member, properties: member.properties };
      if (member.kind === "array") open.push(member.items);
    }
  }
  return { of: undefined, properties: [] };
}

/** Fields that are still to be printed: a property, and what it stands under. */
interface Pending {
  readonly property: Property;
  readonly parent: string | null;
  /** The objects on the way here: a schema that refers to itself ends where it repeats. */
  readonly within: Trail | undefined;
}

interface Trail {
  readonly schema: Schema;
  readonly above: Trail | undefined;
}

function isWithin(schema: Schema, trail: Trail | undefined): boolean {
  for (let at = trail; at !== undefined; at = at.above) if (at.schema === schema) return true;
  return false;
}

function factsOf({ property, parent }: Pending, name: string, named: Named): FieldFacts {
  const { schema } = property;
  const members = membersOf(schema, named);
  const types = typesOf(members);
  const [example] = schema.docs.examples;
  return {
    name,
    parent,
    leaf: property.name,
    type: types.join(","),
    types,
    required: property.required,
    description: schema.docs.description ?? "",
    enum: enumOf(members, named),
    enumSameAs: null,
    example: example?.value ?? null,
    hasExample: example !== undefined,
    default: null,
    hasDefault: false,
  };
}

/** The fields of properties and of everything below them, in the order of a page: each one before those below it. */
export function fieldsOf(
  properties: readonly Property[],
  root: Schema | undefined,
  named: Named,
): readonly FieldFacts[] {
  const top = root && { schema: root, above: undefined };
  const open: Pending[] = properties
    .toReversed()
    .map((property) => ({ property, parent: null, within: top }));
  const facts: FieldFacts[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { property, parent, within } = next;
    const name = parent === null ? property.name : `${parent}.${property.name}`;
    facts.push(factsOf(next, name, named));
    const { of, properties: below } = propertiesOf(property.schema, named);
    if (of === undefined || isWithin(of, within)) continue;
    // One by one: an object may have more properties than a call may have arguments.
    for (const child of below.toReversed())
      open.push({ property: child, parent: name, within: { schema: of, above: within } });
  }
  return facts;
}
