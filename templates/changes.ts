import { mapChildren } from "../generator/ir/index.js";
import type { JsonValue, NamedSchema, Property, Schema, SchemaId } from "../generator/ir/index.js";

/** Finds a named schema. */
export type Resolve = (id: SchemaId) => Schema | undefined;

/** What a property that is left out is taken to be. Only an optional one can be left out, so only its default counts. */
export function defaultOf(
  { required, schema }: Pick<Property, "required" | "schema">,
  resolve: Resolve,
): JsonValue | undefined {
  const seen = new Set<Schema>();
  for (let at: Schema | undefined = schema; at !== undefined && !seen.has(at);) {
    if (required || at.default !== undefined) return required ? undefined : at.default;
    seen.add(at);
    at = at.kind === "ref" ? resolve(at.target) : undefined;
  }
  return undefined;
}

/** The children that give a part of the value; rules only look at it. */
function parts(schema: Schema): readonly Schema[] {
  const found: Schema[] = [];
  mapChildren(schema, (child, step) => {
    if (step.kind !== "rule") found.push(child);
    return child;
  });
  return found;
}

/** Whether a schema gives something else than it was given. */
export function isChanging(
  schema: Schema,
  resolve: Resolve,
  isNamed: (id: SchemaId) => boolean,
): boolean {
  if (schema.kind === "ref") return isNamed(schema.target);
  const fills =
    schema.kind === "object" &&
    schema.properties.some((property) => defaultOf(property, resolve) !== undefined);
  return fills || parts(schema).some((part) => isChanging(part, resolve, isNamed));
}

/** The named schemas that give something else than they were given, by what they contain too. */
export function changingSchemas(schemas: readonly NamedSchema[]): ReadonlySet<SchemaId> {
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const changing = new Set<SchemaId>();
  const resolve: Resolve = (id) => byId.get(id);
  for (let before = -1; before !== changing.size;) {
    before = changing.size;
    for (const { id, schema } of schemas)
      if (!changing.has(id) && isChanging(schema, resolve, (to) => changing.has(to)))
        changing.add(id);
  }
  return changing;
}
