import { result } from "../../diagnostics/index.js";
import type { Result } from "../../diagnostics/index.js";
import { noDocs } from "../../ir/index.js";
import type { Api, NamedSchema, ObjectSchema, SchemaId } from "../../ir/index.js";
import { collectShapes } from "./collect.js";
import { nameShapes } from "./names.js";
import type { Names } from "./names.js";

export type { Names } from "./names.js";

const known = new WeakMap<ObjectSchema, NamedSchema>();

/** A shape with its name: the same object for the same, so that whoever has seen it knows it again. */
function namedOnce(id: SchemaId, name: string, schema: ObjectSchema): NamedSchema {
  const made = known.get(schema);
  if (made?.name === name) return made;
  // Examples belong to the place where they stand, not to the shape.
  const docs = { ...noDocs, description: schema.docs.description };
  const named = { id, name, schema: { ...schema, docs } };
  known.set(schema, named);
  return named;
}

/**
 * Gives a name to every object that has properties, and one name to equal ones, so that the 400 and the 422 of an
 * operation are the same type, and so is an invoice wherever it is answered.
 * @param earlier the names that shapes had in the run before this one
 */
export function shareSchemas(api: Api, earlier: Names): Result<Api> {
  const { operations, shapes } = collectShapes(api);
  const names = nameShapes(
    shapes,
    api.schemas.map(({ name }) => name),
    earlier,
  );
  const found = shapes.map(({ id, schema }) => namedOnce(id, names.get(id) ?? id, schema));
  return result({ ...api, operations, schemas: [...api.schemas, ...found] }, []);
}
