import { bySchemaKind } from "../../../ir/index.js";
import type {
  AdditionalProperties,
  EnumSchema,
  JsonValue,
  ObjectSchema,
  Property,
  Schema,
  SchemaTable,
  UnionSchema,
} from "../../../ir/index.js";
import { isArray } from "../../../read/index.js";
import { mergeDocs, withDocs } from "./docs.js";
import { tallyAllOf } from "./keywords.js";
import type { Schemas } from "./schemas.js";

/** Unions of unions multiply; beyond this nobody reads the type. */
const mostMembers = 64;
/** References that are followed within each other while members are merged. */
const deepestMerge = 60;

interface Merging {
  readonly schemas: Schemas;
  readonly depth: number;
}

type Ref = Extract<Schema, { kind: "ref" }>;

const typeOf = (value: JsonValue): string =>
  value === null ? "null" : isArray(value) ? "array" : typeof value;

/** Whether a value is of the type that a schema starts from; what is in it is not looked at. */
const takes: SchemaTable<[JsonValue], boolean> = {
  unknown: () => true,
  never: () => false,
  null: (_, value) => value === null,
  boolean: (_, value) => typeof value === "boolean",
  number: (schema, value) =>
    typeof value === "number" && (!schema.integer || Number.isInteger(value)),
  string: (_, value) => typeof value === "string",
  enum: (schema, value) =>
    schema.values.some((one) => JSON.stringify(one) === JSON.stringify(value)),
  array: (_, value) => typeOf(value) === "array",
  object: (_, value) => typeOf(value) === "object",
  union: (schema, value) => schema.members.some((member) => bySchemaKind(takes, member, value)),
  intersection: (schema, value) =>
    schema.members.every((member) => bySchemaKind(takes, member, value)),
  ref: () => true,
};

function narrow(schema: EnumSchema, other: Schema): Schema | undefined {
  const values = schema.values.filter((value) => bySchemaKind(takes, other, value));
  return values.length === 0 ? undefined : { ...schema, values };
}

function mergeRest(
  merging: Merging,
  a: AdditionalProperties,
  b: AdditionalProperties,
): AdditionalProperties {
  if (a.kind === "forbidden" || b.kind === "forbidden") return { kind: "forbidden" };
  if (a.kind === "unstated") return b;
  return b.kind === "unstated" ? a : { kind: "schema", schema: both(merging, a.schema, b.schema) };
}

function mergeProperty(merging: Merging, a: Property, b: Property): Property {
  return { ...b, required: a.required || b.required, schema: both(merging, a.schema, b.schema) };
}

/** The properties of both, those of the first in their places; closed once both are together if either is closed. */
function mergeObjects(merging: Merging, a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  const second = new Map(b.properties.map((property) => [property.name, property]));
  const first = new Set(a.properties.map(({ name }) => name));
  const shared = a.properties.map((property) => {
    const other = second.get(property.name);
    return other === undefined ? property : mergeProperty(merging, property, other);
  });
  return {
    ...a,
    properties: [...shared, ...b.properties.filter(({ name }) => !first.has(name))],
    additionalProperties: mergeRest(merging, a.additionalProperties, b.additionalProperties),
    constraints: [...a.constraints, ...b.constraints],
    docs: mergeDocs(b.docs, a.docs),
  };
}

function mergeUnion(
  merging: Merging,
  union: UnionSchema,
  other: Schema,
  unionFirst: boolean,
): Schema | undefined {
  const size = union.members.length * (other.kind === "union" ? other.members.length : 1);
  if (size > mostMembers) return undefined;
  const members = union.members
    .map((member) =>
      unionFirst ? intersect(merging, member, other) : intersect(merging, other, member),
    )
    .filter((member) => member !== undefined);
  const flat = members.flatMap((member) =>
    member.kind === "union" && member.docs.description === undefined ? member.members : [member],
  );
  const [only] = flat;
  return flat.length < 2 ? only && withDocs(only, union.docs) : { ...union, members: flat };
}

/** The schema behind references; undefined while it is itself being lowered, or at the end of too many. */
function behind({ schemas, depth }: Merging, ref: Ref): Schema | undefined {
  let schema: Schema | undefined = ref;
  for (let hops = depth; schema?.kind === "ref" && hops < deepestMerge; hops += 1) {
    const target: Schema | undefined = schemas.named.schemaOf(schema.target);
    schema = target && withDocs(target, schema.docs);
  }
  return schema?.kind === "ref" ? undefined : schema;
}

function mergeRefs(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  if (a.kind === "ref" && b.kind === "ref" && a.target === b.target) return withDocs(a, b.docs);
  const [first, second] = [a, b].map((schema) =>
    schema.kind === "ref" ? behind(merging, schema) : schema,
  );
  if (first === undefined || second === undefined) return undefined;
  return intersect({ ...merging, depth: merging.depth + 1 }, first, second);
}

function mergeSame(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  const docs = mergeDocs(b.docs, a.docs);
  if (a.kind === "object" && b.kind === "object") return mergeObjects(merging, a, b);
  if (a.kind === "array" && b.kind === "array")
    return { ...a, items: both(merging, a.items, b.items), docs };
  if (a.kind === "number" && b.kind === "number")
    return { ...a, integer: a.integer || b.integer, docs };
  return a.kind === b.kind ? { ...a, docs } : undefined;
}

/** What both schemas accept; undefined when that is nothing, or cannot be said. */
function intersect(merging: Merging, a: Schema, b: Schema): Schema | undefined {
  if (a.kind === "unknown") return { ...b, docs: mergeDocs(b.docs, a.docs) };
  if (b.kind === "unknown") return { ...a, docs: mergeDocs(b.docs, a.docs) };
  if (a.kind === "ref" || b.kind === "ref") return mergeRefs(merging, a, b);
  if (a.kind === "union") return mergeUnion(merging, a, b, true);
  if (b.kind === "union") return mergeUnion(merging, b, a, false);
  const docs = mergeDocs(b.docs, a.docs);
  if (a.kind === "enum") return withDocs(narrow(a, b) ?? a, docs);
  if (b.kind === "enum") return withDocs(narrow(b, a) ?? b, docs);
  return mergeSame(merging, a, b);
}

function both(merging: Merging, a: Schema, b: Schema): Schema {
  const merged = intersect(merging, a, b);
  if (merged !== undefined) return merged;
  tallyAllOf(merging.schemas.lowering, b.origin);
  return b;
}

/** The one schema that says what all of them say together (JSON Schema's `allOf`); the last where they contradict each other. */
export function mergeAll(schemas: Schemas, first: Schema, rest: readonly Schema[]): Schema {
  return rest.reduce((merged, next) => both({ schemas, depth: 0 }, merged, next), first);
}
