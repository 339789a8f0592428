import { bySchemaKind, shapeKey } from "../../ir/index.js";
import type {
  ArraySchema,
  EnumSchema,
  ObjectSchema,
  Schema,
  SchemaTable,
  UnionSchema,
} from "../../ir/index.js";

/** What a schema is called in a sentence: `request`, `response 200`; dotted names of fields follow. */
interface Place {
  readonly owner: string;
  readonly path: string;
}

type Difference = string | undefined;

const fieldAt = ({ owner, path }: Place): string =>
  path === "" ? `the ${owner} body` : `the ${owner} field \`${path}\``;

const below = ({ owner, path }: Place, name: string): Place => ({
  owner,
  path: path === "" ? name : `${path}.${name}`,
});

const words: SchemaTable<[], string> = {
  unknown: () => "of any type",
  never: () => "of no type",
  null: () => "null",
  boolean: () => "boolean",
  number: ({ integer }) => (integer ? "integer" : "number"),
  string: () => "string",
  enum: () => "one of some values",
  array: () => "array",
  object: () => "object",
  union: ({ members }) => members.map(wordsFor).join(" or "),
  intersection: ({ members }) => members.map(wordsFor).join(" and "),
  ref: ({ target }) => `\`${target}\``,
};

function wordsFor(schema: Schema): string {
  return bySchemaKind(words, schema);
}

function typeDifference(first: Schema, second: Schema, place: Place): string {
  const [one, other] = [wordsFor(first), wordsFor(second)];
  return one === other
    ? `${fieldAt(place)} is not the same in both`
    : `${fieldAt(place)} is ${one} in one and ${other} in the other`;
}

/** The first thing that is found; nothing after it is looked for. */
function firstOf<T>(items: Iterable<T>, differenceOf: (item: T) => Difference): Difference {
  for (const item of items) {
    const found = differenceOf(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function objectDifference(first: ObjectSchema, second: ObjectSchema, place: Place): Difference {
  const one = new Map(first.properties.map((property) => [property.name, property]));
  const other = new Map(second.properties.map((property) => [property.name, property]));
  const inFields = firstOf(new Set([...one.keys(), ...other.keys()]), (name) => {
    const [a, b] = [one.get(name), other.get(name)];
    const at = below(place, name);
    if (a === undefined || b === undefined) return `${fieldAt(at)} stands in only one`;
    return a.required === b.required
      ? schemaDifference(a.schema, b.schema, at)
      : `${fieldAt(at)} is required in one`;
  });
  if (inFields !== undefined) return inFields;
  const bare = (schema: ObjectSchema): string => shapeKey({ ...schema, properties: [] });
  return bare(first) === bare(second)
    ? undefined
    : `${fieldAt(place)} may have other fields in one`;
}

function unionDifference(first: UnionSchema, second: UnionSchema, place: Place): Difference {
  if (first.members.length !== second.members.length) return typeDifference(first, second, place);
  const others = new Set(second.members.map(shapeKey));
  if (first.members.every((member) => others.has(shapeKey(member)))) return undefined;
  return firstOf(first.members.entries(), ([index, member]) =>
    schemaDifference(member, second.members[index] ?? member, place),
  );
}

/** A list as a set, for comparing. */
const asSet = (values: readonly unknown[]): string =>
  JSON.stringify(values.map((value) => JSON.stringify(value)).toSorted());

function enumDifference(first: EnumSchema, second: EnumSchema, place: Place): Difference {
  if (asSet(first.values) !== asSet(second.values))
    return `${fieldAt(place)} has other values in one`;
  return asSet(first.types) === asSet(second.types)
    ? undefined
    : typeDifference(first, second, place);
}

type Pair<S extends Schema> = (first: S, second: Schema, place: Place) => Difference;

/** Compares with a schema of the same kind; another kind is a difference by itself. */
function sameKind<S extends Schema>(
  kind: S["kind"],
  compare: (first: S, second: S, place: Place) => Difference,
): Pair<S> {
  const isSame = (schema: Schema): schema is S => schema.kind === kind;
  return (first, second, place) =>
    isSame(second) ? compare(first, second, place) : typeDifference(first, second, place);
}

const differences: SchemaTable<[Schema, Place], Difference> = {
  unknown: typeDifference,
  never: typeDifference,
  intersection: typeDifference,
  null: typeDifference,
  boolean: typeDifference,
  number: typeDifference,
  string: typeDifference,
  ref: typeDifference,
  enum: sameKind("enum", enumDifference),
  array: sameKind<ArraySchema>("array", ({ items }, second, place) =>
    schemaDifference(items, second.items, place),
  ),
  object: sameKind("object", objectDifference),
  union: sameKind("union", unionDifference),
};

/** The first difference between two schemas, in words; undefined when only their order or their texts differ. */
export function schemaDifference(first: Schema, second: Schema, place: Place): Difference {
  return shapeKey(first) === shapeKey(second)
    ? undefined
    : bySchemaKind(differences, first, second, place);
}
