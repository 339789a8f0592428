import { accepts, equal, plainNode } from "../../../ir/index.js";
import type {
  Discriminator,
  EnumSchema,
  JsonValue,
  ObjectSchema,
  Property,
  Schema,
  SchemaId,
  UnionSchema,
} from "../../../ir/index.js";
import { isObject, own } from "../../../read/index.js";
import { memberAt } from "./lowering.js";
import type { Node, ObjectNode } from "./lowering.js";
import { followed } from "./refs.js";
import type { Schemas } from "./schemas.js";
import type { Tags } from "./tags-of-schemas.js";

/** A tag as the property has it: keys of a mapping are texts, and a property may be a number. */
const spellings = (tag: string): readonly JsonValue[] => [
  tag,
  ...(tag.trim() !== "" && String(Number(tag)) === tag ? [Number(tag)] : []),
  ...(tag === "true" || tag === "false" ? [tag === "true"] : []),
];

/** A property that tells members of a union apart: it is demanded, and has only the tags by which its object is meant. */
function tagged(
  { named, isDeep }: Schemas,
  property: Property,
  tags: ReadonlySet<string>,
): Property {
  const { schema } = property;
  const schemaOf = (id: SchemaId): Schema | undefined =>
    isDeep() ? undefined : named.schemaOf(id);
  // What has one value already says itself by which it is meant.
  if (schema.kind === "enum" && schema.values.length === 1) return { ...property, required: true };
  const values = [...tags].flatMap((tag) =>
    spellings(tag)
      .filter((value) => accepts(schema, value, schemaOf) !== false)
      .slice(0, 1),
  );
  if (values.length === 0) return { ...property, required: true };
  const literal: EnumSchema = {
    kind: "enum",
    values,
    types: values.every((value) => typeof value === "string") ? ["string"] : [],
    labels: [],
    openness: undefined,
    ...plainNode(schema.origin, schema.docs),
    default: values.find((value) => schema.default !== undefined && equal(value, schema.default)),
  };
  return { ...property, required: true, schema: literal };
}

function taggedObject(
  schemas: Schemas,
  object: ObjectSchema,
  name: string,
  tags: ReadonlySet<string>,
): ObjectSchema {
  const { origin, properties } = object;
  const known = properties.some((property) => property.name === name);
  const any: Schema = { kind: "unknown", ...plainNode(origin) };
  const added: Property = { name, required: true, access: "both", schema: any, origin };
  return {
    ...object,
    properties: (known ? properties : [...properties, added]).map((property) =>
      property.name === name ? tagged(schemas, property, tags) : property,
    ),
  };
}

/** The object that a schema is another name of: with tags of its own it is no longer the same. */
function ownObject({ named }: Schemas, schema: Schema): Schema {
  if (schema.kind !== "ref" || schema.rules.length > 0) return schema;
  const target = named.schemaOf(schema.target);
  return target?.kind === "object"
    ? { ...target, docs: schema.docs, origin: schema.origin }
    : schema;
}

/** A named schema with the tags by which it is meant, where it is an object. */
export function withTags(schemas: Schemas, node: Node, tags: Tags, schema: Schema): Schema {
  const found = tags.of.get(node.value);
  if (found === undefined) return schema;
  let done = ownObject(schemas, schema);
  for (const [name, values] of found) {
    if (done.kind === "object") done = taggedObject(schemas, done, name, values);
    if (done.kind !== "intersection") continue;
    const index = done.members.findIndex(({ kind }) => kind === "object");
    const member = done.members[index];
    if (member?.kind === "object")
      done = {
        ...done,
        members: done.members.with(index, taggedObject(schemas, member, name, values)),
      };
  }
  return done;
}

/** The property that `discriminator` names, if it does. */
export function discriminatorOf(node: ObjectNode): Discriminator | undefined {
  const stated = own(node.value, "discriminator");
  const property = isObject(stated) ? own(stated, "propertyName") : undefined;
  return typeof property === "string" ? { property, tags: [] } : undefined;
}

/**
 * A member of `allOf` that is a parent with a choice of its children: a child takes what they have in common and not the
 * choice, which would lead back to it. Undefined for any other member.
 */
export function inherited(
  { lowering }: Schemas,
  tags: Tags,
  heir: JsonValue,
  member: Node,
): Node | undefined {
  const ref = isObject(member.value) ? own(member.value, "$ref") : undefined;
  if (typeof ref !== "string") return undefined;
  const target = followed(lowering, member, ref);
  if (target === undefined || !isObject(target.value) || !tags.isMadeOf(heir, target.value))
    return undefined;
  const at: ObjectNode = { ...target, value: target.value };
  const choices = new Set(["oneOf", "anyOf", "discriminator"]);
  if (memberAt(at, "oneOf") === undefined && memberAt(at, "anyOf") === undefined) return undefined;
  const entries = Object.entries(at.value).filter(([word]) => !choices.has(word));
  return { ...target, value: Object.fromEntries(entries) };
}

type SchemaOf = (id: SchemaId) => Schema | undefined;

/** References that are followed to a member of a union. */
const mostSteps = 20;

/** The values that a property of each of its values has, where the schema is made of objects that demand it. */
function literals(
  schema: Schema,
  property: string,
  schemaOf: SchemaOf,
  steps = 0,
): readonly JsonValue[] | undefined {
  if (steps > mostSteps) return undefined;
  const next = (inner: Schema): readonly JsonValue[] | undefined =>
    literals(inner, property, schemaOf, steps + 1);
  if (schema.kind === "ref") {
    const target = schemaOf(schema.target);
    return target && next(target);
  }
  if (schema.kind === "union") {
    const lists = schema.members.map(next);
    return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
  }
  if (schema.kind !== "object") return undefined;
  const found = schema.properties.find(({ name }) => name === property);
  if (found === undefined || !found.required) return undefined;
  const inner =
    found.schema.kind === "ref" ? (schemaOf(found.schema.target) ?? found.schema) : found.schema;
  return inner.kind === "enum" ? inner.values : undefined;
}

/** A union with the tags of its members, where each has some and no two share one; else without a discriminator. */
export function settled(union: UnionSchema, schemaOf: SchemaOf): UnionSchema {
  const property = union.discriminator?.property;
  if (property === undefined) return union;
  const lists = union.members.map((member) => literals(member, property, schemaOf));
  const all = lists.flatMap((list) => list ?? []);
  const isApart =
    !lists.includes(undefined) &&
    new Set(all.map((value) => JSON.stringify(value))).size === all.length;
  const tags = lists.map((list) => list ?? []);
  return { ...union, discriminator: isApart ? { property, tags } : undefined };
}
