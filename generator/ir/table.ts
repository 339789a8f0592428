import type { Schema, SchemaKind } from "./schema.js";

/** A function for each kind of schema: a missing row does not compile. */
export type SchemaTable<Args extends readonly unknown[], R> = {
  readonly [K in SchemaKind]: (schema: Extract<Schema, { kind: K }>, ...args: Args) => R;
};

/** Calls the row of the schema's kind. */
export function bySchemaKind<Args extends readonly unknown[], R>(
  table: SchemaTable<Args, R>,
  schema: Schema,
  ...args: Args
): R {
  // TypeScript does not relate the key of a table to the argument of its row; the table's type does.
  const row = table[schema.kind] as unknown as (schema: Schema, ...args: Args) => R;
  return row(schema, ...args);
}
