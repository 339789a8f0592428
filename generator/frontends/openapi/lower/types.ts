import { report } from "../../../diagnostics/index.js";
import {
  anyArray,
  anyMember,
  anyNumber,
  anyObject,
  anyString,
  plainNode,
} from "../../../ir/index.js";
import type {
  AdditionalProperties,
  JsonValue,
  Property,
  Schema,
  TypeName,
} from "../../../ir/index.js";
import { isArray, kindOf, own } from "../../../read/index.js";
import type { Origin } from "../../../source/index.js";
import { child, entriesOf, listAt, memberAt, objectAt, originOf, tell } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import type { Rules } from "./rules.js";
import type { Schemas } from "./schemas.js";

function properties(
  schemas: Schemas,
  node: ObjectNode,
  { constraints }: Rules,
): readonly Property[] {
  const { lowering, lower } = schemas;
  const names = listAt(lowering, node, "required").flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
  const required = new Set(names);
  const stated = entriesOf(objectAt(lowering, node, "properties")).map(
    ([name, property]): Property => ({
      name,
      required: required.has(name),
      access: "both",
      schema: lower(property),
      origin: originOf(lowering, property),
    }),
  );
  const known = new Set(stated.map(({ name }) => name));
  const origin = originOf(lowering, child(node, "required"));
  // A rule may be about a name that is described elsewhere, or nowhere: then any value will do.
  const others = new Set(
    [...required, ...constraints.flatMap(({ names: ruled }) => [...ruled])].filter(
      (name) => !known.has(name),
    ),
  );
  return [
    ...stated,
    ...[...others].map((name): Property => ({
      name,
      required: required.has(name),
      access: "both",
      schema: unknown(origin),
      origin,
    })),
  ];
}

const unknown = (origin: Origin): Schema => ({ kind: "unknown", ...plainNode(origin) });

function additionalProperties({ lower }: Schemas, node: ObjectNode): AdditionalProperties {
  const rest = memberAt(node, "additionalProperties");
  if (rest === undefined) return { kind: "unstated" };
  return rest.value === false ? { kind: "forbidden" } : { kind: "schema", schema: lower(rest) };
}

/** The items of an array; where `prefixItems` stand, `items` speaks of those after them only. */
function itemsOf({ lowering, lower }: Schemas, node: ObjectNode): Schema {
  const items = memberAt(node, "items");
  return items === undefined || Object.hasOwn(node.value, "prefixItems")
    ? unknown(originOf(lowering, node))
    : lower(items);
}

/** The part of a schema that each type reads (JSON Schema 2020-12 validation, 6). */
const byType: Readonly<
  Record<TypeName, (schemas: Schemas, node: ObjectNode, origin: Origin, rules: Rules) => Schema>
> = {
  null: (_, __, origin) => ({ kind: "null", ...plainNode(origin) }),
  boolean: (_, __, origin) => ({ kind: "boolean", ...plainNode(origin) }),
  integer: (_, __, origin) => ({
    kind: "number",
    integer: true,
    ...anyNumber,
    ...plainNode(origin),
  }),
  number: (_, __, origin) => ({
    kind: "number",
    integer: false,
    ...anyNumber,
    ...plainNode(origin),
  }),
  string: (_, __, origin) => ({ kind: "string", ...anyString, ...plainNode(origin) }),
  array: (schemas, node, origin) => ({
    kind: "array",
    ...anyArray,
    items: itemsOf(schemas, node),
    ...plainNode(origin),
  }),
  object: (schemas, node, origin, rules) => ({
    kind: "object",
    ...anyObject,
    properties: properties(schemas, node, rules),
    additionalProperties: additionalProperties(schemas, node),
    constraints: rules.constraints,
    ...plainNode(origin),
  }),
};

const isTypeName = (value: JsonValue): value is TypeName =>
  typeof value === "string" && Object.hasOwn(byType, value);

function statedTypes({ lowering }: Schemas, node: ObjectNode): readonly TypeName[] {
  const type = own(node.value, "type");
  if (type === undefined) return [];
  const list = isArray(type) ? type : [type];
  const strange = list.find((one) => !isTypeName(one));
  if (strange !== undefined) {
    const value = typeof strange === "string" ? strange : kindOf(strange);
    const expected = Object.keys(byType).join(", ");
    tell(
      lowering,
      report(
        "openapi/bad-value",
        { what: "type", value, expected: `one of ${expected}` },
        originOf(lowering, child(node, "type")),
      ),
    );
  }
  return list.filter(isTypeName).filter((one, index, all) => all.indexOf(one) === index);
}

const objectWords = ["properties", "additionalProperties", "required"];
const arrayWords = ["items", "prefixItems"];

/**
 * The type that a schema means without saying it. JSON Schema would have `properties` say nothing of what is no object;
 * documents that leave `type` out mean objects and arrays.
 */
function impliedTypes(node: ObjectNode, { constraints }: Rules): readonly TypeName[] {
  const has = (word: string): boolean => Object.hasOwn(node.value, word);
  if (objectWords.some(has) || constraints.length > 0) return ["object"];
  return arrayWords.some(has) ? ["array"] : [];
}

function enumValues({ lowering }: Schemas, node: ObjectNode): readonly JsonValue[] | undefined {
  const single = own(node.value, "const");
  if (single !== undefined) return [single];
  return Object.hasOwn(node.value, "enum")
    ? listAt(lowering, node, "enum").map(({ value }) => value)
    : undefined;
}

/** What a schema says by `type`, `enum`, `const` and the words of objects and arrays; undefined when it says none of them. */
export function typedSchema(schemas: Schemas, node: ObjectNode, rules: Rules): Schema | undefined {
  const origin = originOf(schemas.lowering, node);
  const stated = statedTypes(schemas, node);
  const values = enumValues(schemas, node);
  if (values !== undefined && values.length > 0)
    return { kind: "enum", values, types: stated, labels: [], ...plainNode(origin) };
  const types = stated.length > 0 ? stated : impliedTypes(node, rules);
  const members = types.map((type) => byType[type](schemas, node, origin, rules));
  const [only] = members;
  return members.length < 2 ? only : { kind: "union", ...anyMember, members, ...plainNode(origin) };
}
