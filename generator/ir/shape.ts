import { byConstraintKind } from "./constraint.js";
import type { ConstraintTable } from "./constraint.js";
import type { JsonValue } from "./json.js";
import type { AdditionalProperties, Schema } from "./schema.js";
import { bySchemaKind } from "./table.js";
import type { SchemaTable } from "./table.js";

function restKey(rest: AdditionalProperties): JsonValue {
  return rest.kind === "schema" ? ["schema", valueOf(rest.schema)] : rest.kind;
}

const constraintKeys: ConstraintTable<[], JsonValue> = {
  requireAny: ({ names }) => [names],
  requireOne: ({ names }) => [names],
  exclude: ({ names }) => [names],
  requireWhen: ({ names, values }) => [names, values ?? null],
};

const keys: SchemaTable<[], JsonValue> = {
  unknown: () => [],
  null: () => [],
  boolean: () => [],
  number: (schema) => [schema.integer],
  string: () => [],
  enum: (schema) => [schema.types, schema.values],
  array: (schema) => [valueOf(schema.items)],
  object: (schema) => [
    schema.properties.map((property) => [
      property.name,
      property.required,
      valueOf(property.schema),
    ]),
    restKey(schema.additionalProperties),
    schema.constraints.map((constraint) => [
      constraint.kind,
      byConstraintKind(constraintKeys, constraint),
    ]),
  ],
  union: (schema) => schema.members.map(valueOf),
  ref: (schema) => [schema.target],
};

function valueOf(schema: Schema): JsonValue {
  return [schema.kind, bySchemaKind(keys, schema)];
}

/** Two schemas with the same key accept the same values and read alike; descriptions, examples and origins do not count. */
export function shapeKey(schema: Schema): string {
  return JSON.stringify(valueOf(schema));
}
