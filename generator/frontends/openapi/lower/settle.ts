import { mapChildren, mapOperationSchemas } from "../../../ir/index.js";
import type { Api, NamedSchema, Operation, Schema } from "../../../ir/index.js";
import type { KeptLowering } from "../kept/kept-lowering.js";
import { settled } from "./discriminators.js";

/** What is made of an object, made once. */
function once<K extends object, T>(made: WeakMap<K, T>, key: K, make: (key: K) => T): T {
  const known = made.get(key) ?? make(key);
  made.set(key, known);
  return known;
}

/** What can only be said once all schemas are lowered: whether a discriminator tells the members of its union apart. */
export function settleUnions(api: Api, kept?: KeptLowering): Api {
  const byId = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const settle = (schema: Schema): Schema => {
    const inner = mapChildren(schema, settle);
    return inner.kind === "union" ? settled(inner, (id) => byId.get(id)) : inner;
  };
  const settleOperation = (operation: Operation): Operation =>
    mapOperationSchemas(operation, settle);
  const settleNamed = (named: NamedSchema): NamedSchema => ({
    ...named,
    schema: settle(named.schema),
  });
  const known = kept?.settled(api.schemas);
  return {
    ...api,
    operations: api.operations.map((one) =>
      known === undefined ? settleOperation(one) : once(known.operations, one, settleOperation),
    ),
    schemas: api.schemas.map((one) =>
      known === undefined
        ? settleNamed(one)
        : once(known.named, one.schema, () => settleNamed(one)),
    ),
  };
}
