import { bySchemaKind } from "../../generator/ir/index.js";
import type { Api, Docs, EnumSchema, JsonObject, JsonValue, ObjectSchema, Schema, SchemaTable } from "../../generator/ir/index.js";

/** Names of named schemas by their ids. */
export type NameOf = (schema: Extract<Schema, { kind: "ref" }>) => string;

/** Only what is said: a document full of empty keys reads badly. */
function defined(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const entries = Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
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

/** `a` or `b` needed: the OpenAPI spelling of the rule that a page states in words. */
function requirements(schema: ObjectSchema): JsonObject {
  const rules = schema.constraints.map(({ names }) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  const [only] = rules;
  if (only === undefined) return {};
  return rules.length === 1 ? only : { allOf: rules };
}

function objectSchema(schema: ObjectSchema, nameOf: NameOf): JsonObject {
  const rest = schema.additionalProperties;
  const required = schema.properties.filter((property) => property.required).map((property) => property.name);
  const properties = schema.properties.map((property) => [property.name, jsonSchema(property.schema, nameOf)] as const);
  return {
    type: "object",
    ...defined({
      properties: properties.length === 0 ? undefined : Object.fromEntries(properties),
      required: required.length === 0 ? undefined : required,
      additionalProperties: rest.kind === "unstated" ? undefined : rest.kind === "schema" ? jsonSchema(rest.schema, nameOf) : false,
    }),
    ...requirements(schema),
  };
}

/** `type: [string, null]` where every member is a bare type, else `anyOf`. */
function union(members: readonly JsonObject[]): JsonObject {
  const types = members.map((member) => (Object.keys(member).length === 1 ? member["type"] : undefined));
  const bare = types.filter((type) => typeof type === "string");
  return bare.length === members.length ? { type: bare } : { anyOf: members };
}

const writers: SchemaTable<[NameOf], JsonObject> = {
  unknown: () => ({}),
  null: () => ({ type: "null" }),
  boolean: () => ({ type: "boolean" }),
  number: (schema) => ({ type: schema.integer ? "integer" : "number" }),
  string: () => ({ type: "string" }),
  enum: enumSchema,
  array: (schema, nameOf) => {
    const items = jsonSchema(schema.items, nameOf);
    return { type: "array", ...(Object.keys(items).length === 0 ? {} : { items }) };
  },
  object: objectSchema,
  union: (schema, nameOf) => union(schema.members.map((member) => jsonSchema(member, nameOf))),
  ref: (schema, nameOf) => ({ $ref: `#/components/schemas/${nameOf(schema)}` }),
};

/** A schema of the IR as JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export function jsonSchema(schema: Schema, nameOf: NameOf): JsonObject {
  return { ...bySchemaKind(writers, schema, nameOf), ...annotations(schema.docs) };
}

export function nameResolver(api: Api): NameOf {
  const names = new Map(api.schemas.map((named) => [named.id, named.name]));
  return ({ target }) => names.get(target) ?? target;
}
