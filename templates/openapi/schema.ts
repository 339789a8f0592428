import { bySchemaKind } from "../../generator/ir/index.js";
import type {
  Api,
  ArraySchema,
  Discriminator,
  Docs,
  EnumSchema,
  JsonObject,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  SchemaTable,
  StringSchema,
  UnionSchema,
} from "../../generator/ir/index.js";
import { constraintSchema } from "./constraints.js";
import type { Extensions } from "./extension.js";
import { defined, joined } from "./join.js";
import { ruleSchema } from "./rules.js";

/** What is needed to write a schema beside the schema itself. */
export interface SchemaWriting {
  /** Keys of named schemas below `components`. */
  readonly nameOf: (schema: Extract<Schema, { kind: "ref" }>) => string;
  readonly extensions: Extensions;
}

/** The annotations of a node (JSON Schema 2020-12 validation, 9). */
export function annotations(documentation: Docs): JsonObject {
  const examples = documentation.examples.map((example) => example.value);
  return defined({
    title: documentation.title,
    description: documentation.description,
    deprecated: documentation.deprecated ? true : undefined,
    examples: examples.length === 0 ? undefined : examples,
    ...documentation.extensions,
  });
}

/** A list where there is something in it. */
const listed = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

function enumSchema({ types, values, labels, openness }: EnumSchema): JsonObject {
  const [only] = types;
  const names = labels.map(({ name }) => name ?? "");
  const descriptions = labels.map(({ description }) => description ?? "");
  return defined({
    type: types.length === 1 ? only : listed(types),
    enum: values,
    "x-enum-varnames": names.some((name) => name !== "") ? names : undefined,
    "x-enum-descriptions": descriptions.some((text) => text !== "") ? descriptions : undefined,
    "x-specwright": openness && { openEnum: openness },
  });
}

function numberSchema(schema: NumberSchema): JsonObject {
  const { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum, format } = schema;
  const [multipleOf, ...others] = schema.multipleOf;
  const limits = { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format };
  return joined(
    defined({ type: integer ? "integer" : "number", ...limits }),
    others.map((divisor) => ({ multipleOf: divisor })),
  );
}

function stringSchema(schema: StringSchema): JsonObject {
  const { minLength, maxLength, format, contentEncoding, contentMediaType } = schema;
  const [pattern, ...others] = schema.patterns;
  const limits = { minLength, maxLength, pattern, format, contentEncoding, contentMediaType };
  return joined(
    defined({ type: "string", ...limits }),
    others.map((other) => ({ pattern: other })),
  );
}

/** `items` where it says something. */
function itemsOf(schema: Schema, writing: SchemaWriting): JsonObject | false | undefined {
  if (schema.kind === "never" && schema.rules.length === 0) return false;
  const items = jsonSchema(schema, writing);
  return Object.keys(items).length === 0 ? undefined : items;
}

function arraySchema(schema: ArraySchema, writing: SchemaWriting): JsonObject {
  const { prefixItems, minItems, maxItems, uniqueItems } = schema;
  return defined({
    type: "array",
    prefixItems: listed(prefixItems.map((item) => jsonSchema(item, writing))),
    items: itemsOf(schema.items, writing),
    minItems,
    maxItems,
    uniqueItems: uniqueItems ? true : undefined,
  });
}

function propertySchema(property: Property, writing: SchemaWriting): JsonObject {
  const { schema, access, origin } = property;
  return {
    ...jsonSchema(schema, writing),
    ...(access === "both" ? {} : { [access]: true }),
    ...writing.extensions.origin(origin),
  };
}

function restSchema(
  { additionalProperties: rest }: ObjectSchema,
  writing: SchemaWriting,
): JsonObject | false | undefined {
  if (rest.kind === "schema") return jsonSchema(rest.schema, writing);
  return rest.kind === "forbidden" ? false : undefined;
}

/** Members by name, where there are any. */
const membersOf = (members: readonly (readonly [string, JsonObject])[]): JsonObject | undefined =>
  members.length === 0 ? undefined : Object.fromEntries(members);

function objectSchema(schema: ObjectSchema, writing: SchemaWriting): JsonObject {
  const { properties, patternProperties, minProperties, maxProperties, constraints } = schema;
  const own = defined({
    type: "object",
    properties: membersOf(properties.map((one) => [one.name, propertySchema(one, writing)])),
    required: listed(properties.filter(({ required }) => required).map(({ name }) => name)),
    patternProperties: membersOf(
      patternProperties.map((one) => [one.pattern, jsonSchema(one.schema, writing)]),
    ),
    additionalProperties: restSchema(schema, writing),
    minProperties,
    maxProperties,
  });
  return joined(own, constraints.map(constraintSchema));
}

/** The object of OpenAPI 3.1, 4.8.25. Members that are no references have no name that a tag could map to. */
function discriminatorOf(
  { property, tags }: Discriminator,
  members: readonly JsonObject[],
): JsonObject {
  const mapping = members.flatMap(({ $ref }, index) =>
    typeof $ref === "string" ? (tags[index] ?? []).map((tag) => [String(tag), $ref] as const) : [],
  );
  return defined({
    propertyName: property,
    mapping: mapping.length === 0 ? undefined : Object.fromEntries(mapping),
  });
}

/** `type: [string, null]` where every member is a bare type, else `anyOf` or `oneOf`. */
function unionSchema(schema: UnionSchema, writing: SchemaWriting): JsonObject {
  const members = schema.members.map((member) => jsonSchema(member, writing));
  if (members.length === 0) return { not: {} };
  const types = members.map((member) =>
    Object.keys(member).length === 1 ? member["type"] : undefined,
  );
  const bare = types.filter((type) => typeof type === "string");
  const { match, discriminator } = schema;
  if (match === "any" && bare.length === members.length) return { type: bare };
  return defined({
    [match === "any" ? "anyOf" : "oneOf"]: members,
    discriminator: discriminator && discriminatorOf(discriminator, members),
  });
}

const writers: SchemaTable<[SchemaWriting], JsonObject> = {
  unknown: () => ({}),
  never: () => ({ not: {} }),
  null: () => ({ type: "null" }),
  boolean: () => ({ type: "boolean" }),
  number: numberSchema,
  string: stringSchema,
  enum: enumSchema,
  array: arraySchema,
  object: objectSchema,
  union: unionSchema,
  intersection: ({ members }, writing) =>
    members.length === 0 ? {} : { allOf: members.map((member) => jsonSchema(member, writing)) },
  ref: (schema, { nameOf }) => ({ $ref: `#/components/schemas/${nameOf(schema)}` }),
};

/** A schema of the IR as JSON Schema 2020-12, the dialect of OpenAPI 3.1: everything that it says. */
export function jsonSchema(schema: Schema, writing: SchemaWriting): JsonObject {
  const rules = schema.rules.map((rule) => ruleSchema(rule, (inner) => jsonSchema(inner, writing)));
  const whole = joined(bySchemaKind(writers, schema, writing), rules);
  const { default: value } = schema;
  return {
    ...whole,
    ...(value === undefined ? {} : { default: value }),
    ...annotations(schema.docs),
  };
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
