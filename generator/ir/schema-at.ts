import { plainNode } from "./plain.js";
import type { Operation } from "./operation.js";
import type { Schema, SchemaId } from "./schema.js";

/** The schema of a name. */
export type NamedSchemas = (id: SchemaId) => Schema | undefined;

/**
 * What the first member that has it says, through references, unions and intersections. A name is followed once: it would
 * say the same again, or leads back to itself.
 */
function within<Found>(
  schema: Schema,
  named: NamedSchemas,
  find: (schema: Schema) => Found | undefined,
  followed = new Set<SchemaId>(),
): Found | undefined {
  if (schema.kind === "ref") {
    const target = followed.has(schema.target) ? undefined : named(schema.target);
    followed.add(schema.target);
    return target && within(target, named, find, followed);
  }
  if (schema.kind !== "union" && schema.kind !== "intersection") return find(schema);
  for (const member of schema.members) {
    const found = within(member, named, find, followed);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The schema of a property; an unknown one of a value that may be anything. */
function propertyOf(schema: Schema, name: string): Schema | undefined {
  if (schema.kind === "unknown") return schema;
  if (schema.kind !== "object") return undefined;
  const { properties, additionalProperties: rest } = schema;
  const property = properties.find((one) => one.name === name);
  if (property !== undefined) return property.schema;
  if (rest.kind === "schema") return rest.schema;
  const open = rest.kind === "unstated" && properties.length === 0;
  return open ? { kind: "unknown", ...plainNode(schema.origin) } : undefined;
}

/** What stands at names of properties below a value of a schema; undefined where the schema has no such property. */
export function schemaAt(
  schema: Schema,
  names: readonly string[],
  named: NamedSchemas,
): Schema | undefined {
  return names.reduce<Schema | undefined>(
    (found, name) => found && within(found, named, (one) => propertyOf(one, name)),
    schema,
  );
}

/** What the items of a list are; undefined of what is no list. */
export function itemAt(schema: Schema, named: NamedSchemas): Schema | undefined {
  return within(schema, named, (one) => {
    if (one.kind === "array") return one.items;
    return one.kind === "unknown" ? one : undefined;
  });
}

/** The names of the properties that a value of a schema has, for a message. */
export function propertyNames(schema: Schema, named: NamedSchemas): readonly string[] {
  const found = within(schema, named, (one) => (one.kind === "object" ? one : undefined));
  return found?.properties.map(({ name }) => name) ?? [];
}

/** The body of the first success of an operation that is JSON. */
export function successBody({ responses }: Operation): Schema | undefined {
  return responses
    .filter(({ status }) => status.startsWith("2") || status === "default")
    .flatMap(({ content }) => content)
    .find(({ name }) => /^[^;]*[/+]json\b/iu.test(name))?.schema;
}
