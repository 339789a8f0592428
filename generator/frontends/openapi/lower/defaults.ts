import { report } from "../../../diagnostics/index.js";
import { accepts } from "../../../ir/index.js";
import type { Schema } from "../../../ir/index.js";
import { own } from "../../../read/index.js";
import { child, originOf, tally } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";

/** The schema with its `default`, if it accepts that; tells of one that it does not. Formats are not looked at. */
export function withDefault(schemas: Schemas, node: ObjectNode, schema: Schema): Schema {
  const { lowering, named, isDeep } = schemas;
  const stated = own(node.value, "default");
  const value = stated === undefined ? schema.default : stated;
  if (value === undefined) return schema;
  const answer = accepts(schema, value, (id) => (isDeep() ? undefined : named.schemaOf(id)));
  if (answer !== false) return { ...schema, default: value };
  tally(lowering, "default", originOf(lowering, child(node, "default")), (count, first) =>
    report("openapi/bad-default", { count }, first),
  );
  return { ...schema, default: undefined };
}
