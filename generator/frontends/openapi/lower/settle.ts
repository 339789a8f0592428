import { report } from "../../../diagnostics/index.js";
import { mapChildren, mapOperationSchemas } from "../../../ir/index.js";
import type { Api, Schema } from "../../../ir/index.js";
import { withoutCircles } from "./cycles.js";
import { settled } from "./discriminators.js";
import { tell } from "./lowering.js";
import type { Lowering } from "./lowering.js";

/** What can only be said once all schemas are lowered: which of them lead back to themselves, and what tells unions apart. */
export function settleSchemas(lowering: Lowering, api: Api): Api {
  const schemas = withoutCircles(api.schemas, ({ id, schema }) =>
    tell(lowering, report("openapi/ref-cycle", { ref: id }, schema.origin)),
  );
  const byId = new Map(schemas.map(({ id, schema }) => [id, schema]));
  const settle = (schema: Schema): Schema => {
    const inner = mapChildren(schema, settle);
    return inner.kind === "union" ? settled(inner, (id) => byId.get(id)) : inner;
  };
  return {
    ...api,
    operations: api.operations.map((operation) => mapOperationSchemas(operation, settle)),
    schemas: schemas.map((named) => ({ ...named, schema: settle(named.schema) })),
  };
}
