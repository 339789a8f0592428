import { report } from "../../../diagnostics/index.js";
import { equal, plainNode } from "../../../ir/index.js";
import type { JsonValue, Schema, TypeName } from "../../../ir/index.js";
import { isArray } from "../../../read/index.js";
import { memberAt, originOf, listAt, tell } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import type { Schemas } from "./schemas.js";
import { anyOf, never } from "./union.js";

/** The values that a schema lists; undefined where it lists none. */
function valuesOf(
  { lowering, reading }: Schemas,
  node: ObjectNode,
): readonly JsonValue[] | undefined {
  const single = memberAt(node, "const");
  const several = memberAt(node, "enum");
  if (several === undefined) return single && [single.value];
  // YAML has numbers that JSON does not have: no value that is sent is equal to one.
  const values = listAt(lowering, node, "enum")
    .map(({ value }) => value)
    .filter((value) => typeof value !== "number" || Number.isFinite(value));
  if (values.length > 0 && single !== undefined)
    return values.filter((value) => equal(value, single.value));
  if (values.length > 0 || !isArray(several.value)) return values.length > 0 ? values : undefined;
  if (reading === "as-written") return [];
  const holes = { what: "enum", expected: "a list of values", found: "an empty list" };
  tell(lowering, report("openapi/ignored", holes, originOf(lowering, several)));
  return undefined;
}

/**
 * What a schema says by `enum` and `const` (JSON Schema 2020-12 validation, 6.1); undefined when it says neither.
 * @param types the types that stand beside them
 */
export function enumPart(
  schemas: Schemas,
  node: ObjectNode,
  types: readonly TypeName[],
): Schema | undefined {
  const values = valuesOf(schemas, node);
  if (values === undefined) return undefined;
  const origin = originOf(schemas.lowering, node);
  if (values.length === 0) return never(origin);
  return anyOf([{ kind: "enum", values, types, labels: [], ...plainNode(origin) }], origin);
}
