import { byConstraintKind, bySchemaKind } from "../../generator/ir/index.js";
import type {
  Api,
  ConstraintTable,
  Docs,
  EnumSchema,
  JsonObject,
  JsonValue,
  ObjectSchema,
  Property,
  Schema,
  SchemaTable,
} from "../../generator/ir/index.js";
import type { Extensions } from "./extension.js";

/** What is needed to write a schema beside the schema itself. */
export interface SchemaWriting {
  /** Keys of named schemas below `components`. */
  readonly nameOf: (schema: Extract<Schema, { kind: "ref" }>) => string;
  readonly extensions: Extensions;
}

/** Only what is said: a document full of empty keys reads badly. */
function defined(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const entries = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** The annotations of a node (JSON Schema 2020-12 validation, 9). */
export function annotations(documentation: Docs): JsonObject {
  const examples = documentation.examples.map((example) => example.value);
  return defined({
    description: documentation.description,
    deprecated: documentation.deprecated ? true : undefined,
    examples: examples.length === 0 ? undefined : examples,
  });
}

function enumSchema(schema: EnumSchema): JsonObject {
  const [only] = schema.types;
  const type = schema.types.length === 1 ? only : schema.types;
  return defined({ type: schema.types.length === 0 ? undefined : type, enum: schema.values });
}

const oneEach = (names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ required: [name] }));

/** Every two of the names. */
function pairs(names: readonly string[]): readonly JsonObject[] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second) => ({ required: [first, second] })),
  );
}

/** The OpenAPI spelling of the rules that a page states in words. */
const ruleWriters: ConstraintTable<[], JsonObject> = {
  requireAny: ({ names }) => ({ anyOf: oneEach(names) }),
  requireOne: ({ names }) => ({ oneOf: oneEach(names) }),
  exclude({ names }) {
    const [only = {}, ...others] = pairs(names);
    return { not: others.length === 0 ? only : { anyOf: [only, ...others] } };
  },
  requireWhen({ names: [needed, trigger], values }) {
    if (values === undefined) return { dependentRequired: { [trigger]: [needed] } };
    const condition = { properties: { [trigger]: { enum: values } }, required: [trigger] };
    // The same as `if` and `then`, and every tool knows these keys.
    return { anyOf: [{ not: condition }, { required: [needed] }] };
  },
};

function requirements(schema: ObjectSchema): JsonObject {
  const rules = schema.constraints.map((constraint) => byConstraintKind(ruleWriters, constraint));
  const [only] = rules;
  if (only === undefined) return {};
  return rules.length === 1 ? only : { allOf: rules };
}

function propertySchema({ schema, origin }: Property, writing: SchemaWriting): JsonObject {
  return { ...jsonSchema(schema, writing), ...writing.extensions.origin(origin) };
}

function objectSchema(schema: ObjectSchema, writing: SchemaWriting): JsonObject {
  const rest = schema.additionalProperties;
  const required = schema.properties
    .filter((property) => property.required)
    .map((property) => property.name);
  const properties = schema.properties.map(
    (property) => [property.name, propertySchema(property, writing)] as const,
  );
  return {
    type: "object",
    ...defined({
      properties: properties.length === 0 ? undefined : Object.fromEntries(properties),
      required: required.length === 0 ? undefined : required,
      additionalProperties:
        rest.kind === "unstated"
          ? undefined
          : rest.kind === "schema"
            ? jsonSchema(rest.schema, writing)
            : false,
    }),
    ...requirements(schema),
  };
}

/** `type: [string, null]` where every member is a bare type, else `anyOf`. */
function union(members: readonly JsonObject[]): JsonObject {
  const types = members.map((member) =>
    Object.keys(member).length === 1 ? member["type"] : undefined,
  );
  const bare = types.filter((type) => typeof type === "string");
  return bare.length === members.length ? { type: bare } : { anyOf: members };
}

const writers: SchemaTable<[SchemaWriting], JsonObject> = {
  unknown: () => ({}),
  never: () => ({ not: {} }),
  null: () => ({ type: "null" }),
  boolean: () => ({ type: "boolean" }),
  number: (schema) => ({ type: schema.integer ? "integer" : "number" }),
  string: () => ({ type: "string" }),
  enum: enumSchema,
  array: (schema, writing) => {
    const items = jsonSchema(schema.items, writing);
    return { type: "array", ...(Object.keys(items).length === 0 ? {} : { items }) };
  },
  object: objectSchema,
  union: (schema, writing) => union(schema.members.map((member) => jsonSchema(member, writing))),
  intersection: (schema, writing) => ({
    allOf: schema.members.map((member) => jsonSchema(member, writing)),
  }),
  ref: (schema, { nameOf }) => ({ $ref: `#/components/schemas/${nameOf(schema)}` }),
};

/** A schema of the IR as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export function jsonSchema(schema: Schema, writing: SchemaWriting): JsonObject {
  return { ...bySchemaKind(writers, schema, writing), ...annotations(schema.docs) };
}

const notAllowed = /[^A-Za-z0-9._-]/gu;

/** Keys for names below `components`, which allows few letters (3.1, 4.8.7): each name its own. */
export function componentKeys(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const name of names) {
    const base = name.replace(notAllowed, "_") || "_";
    let key = base;
    for (let number = 2; taken.has(key); number += 1) key = `${base}_${number}`;
    taken.add(key);
    keys.set(name, key);
  }
  return keys;
}

/** How the schemas of an Api are written. */
export function schemaWriting(api: Api, extensions: Extensions): SchemaWriting {
  const keys = componentKeys(api.schemas.map(({ name }) => name));
  const names = new Map(api.schemas.map(({ id, name }) => [id, keys.get(name) ?? name]));
  return { nameOf: ({ target }) => names.get(target) ?? target, extensions };
}
