import { mapChildren, mapOperationSchemas } from "../../../ir/index.js";
import type { Api, Schema } from "../../../ir/index.js";
import { settled } from "./discriminators.js";

/** What can only be said once all schemas are lowered: whether a discriminator tells the members of its union apart. */
export function settleUnions(api: Api): Api {
  const byId = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const settle = (schema: Schema): Schema => {
    const inner = mapChildren(schema, settle);
    return inner.kind === "union" ? settled(inner, (id) => byId.get(id)) : inner;
  };
  return {
    ...api,
    operations: api.operations.map((operation) => mapOperationSchemas(operation, settle)),
    schemas: api.schemas.map((named) => ({ ...named, schema: settle(named.schema) })),
  };
}
