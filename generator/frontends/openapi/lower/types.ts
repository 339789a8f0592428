import { report } from "../../../diagnostics/index.js";
import { anyNumber, anyString, plainNode } from "../../../ir/index.js";
import type {
  ArraySchema,
  JsonValue,
  KeywordType,
  NumberSchema,
  ObjectConstraint,
  OfTypeRule,
  Schema,
  TypeName,
} from "../../../ir/index.js";
import { isArray, kindOf, own } from "../../../read/index.js";
import { arrayLimits, formatType, numberLimits, stringLimits } from "./limits.js";
import { child, listAt, memberAt, originOf, tell } from "./lowering.js";
import type { ObjectNode } from "./lowering.js";
import { objectSchema } from "./objects.js";
import { impliedType } from "./possible-types.js";
import type { Schemas } from "./schemas.js";
import { anyOf, unknown } from "./union.js";

function numberSchema({ lowering }: Schemas, node: ObjectNode, integer: boolean): NumberSchema {
  const origin = originOf(lowering, node);
  return {
    kind: "number",
    integer,
    ...anyNumber,
    ...numberLimits(lowering, node),
    ...plainNode(origin),
  };
}

function arraySchema({ lowering, lower }: Schemas, node: ObjectNode): ArraySchema {
  const origin = originOf(lowering, node);
  const items = memberAt(node, "items");
  return {
    kind: "array",
    ...arrayLimits(lowering, node),
    prefixItems: listAt(lowering, node, "prefixItems").map(lower),
    items: items === undefined ? unknown(origin) : lower(items),
    ...plainNode(origin),
  };
}

type MakeSchema = (
  schemas: Schemas,
  node: ObjectNode,
  constraints: readonly ObjectConstraint[],
) => Schema;

/** The part of a schema that each type reads (JSON Schema 2020-12 validation, 6). */
const byType: Readonly<Record<TypeName, MakeSchema>> = {
  null: ({ lowering }, node) => ({ kind: "null", ...plainNode(originOf(lowering, node)) }),
  boolean: ({ lowering }, node) => ({ kind: "boolean", ...plainNode(originOf(lowering, node)) }),
  integer: (schemas, node) => numberSchema(schemas, node, true),
  number: (schemas, node) => numberSchema(schemas, node, false),
  string: ({ lowering }, node) => ({
    kind: "string",
    ...anyString,
    ...stringLimits(lowering, node),
    ...plainNode(originOf(lowering, node)),
  }),
  array: arraySchema,
  object: objectSchema,
};

/** The keywords that say something of values of one type only. */
const wordsOf: Readonly<Record<KeywordType, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  number: ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "format"],
  array: ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
  object: [
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "minProperties",
    "maxProperties",
  ],
};

const isTypeName = (value: JsonValue): value is TypeName =>
  typeof value === "string" && Object.hasOwn(byType, value);

/** The names in `type`, each once; an integer is a number. */
function statedTypes({ lowering }: Schemas, node: ObjectNode): readonly TypeName[] {
  const type = own(node.value, "type");
  if (type === undefined) return [];
  const list = isArray(type) ? type : [type];
  const strange = list.find((one) => !isTypeName(one));
  if (strange !== undefined) {
    const value = typeof strange === "string" ? strange : kindOf(strange);
    const expected = `one of ${Object.keys(byType).join(", ")}`;
    const origin = originOf(lowering, child(node, "type"));
    tell(lowering, report("openapi/bad-value", { what: "type", value, expected }, origin));
  }
  const names = new Set(list.filter(isTypeName));
  if (names.has("number")) names.delete("integer");
  return [...names];
}

/** A format is that of numbers or of strings; where both may stand, it is taken off the one of which it does not speak. */
function withFormat(node: ObjectNode, types: readonly TypeName[]): readonly TypeName[] {
  return types.includes("string") && types.some((type) => type === "integer" || type === "number")
    ? types.filter((type) =>
        formatType(own(node.value, "format")) === "string" ? type === "string" : type !== "string",
      )
    : types;
}

function typedSchema(
  schemas: Schemas,
  node: ObjectNode,
  types: readonly TypeName[],
  constraints: readonly ObjectConstraint[],
): Schema {
  const formatted = withFormat(node, types);
  const members = types.map((type) => {
    const member = byType[type](schemas, node, constraints);
    const isScalar = member.kind === "string" || member.kind === "number";
    return isScalar && !formatted.includes(type) ? { ...member, format: undefined } : member;
  });
  return anyOf(members, originOf(schemas.lowering, node));
}

/** What keywords beside which no type stands say of values of their types. */
function typeRules(
  schemas: Schemas,
  node: ObjectNode,
  constraints: readonly ObjectConstraint[],
): readonly OfTypeRule[] {
  const says = (type: KeywordType, word: string): boolean =>
    Object.hasOwn(node.value, word) &&
    (word !== "format" || formatType(own(node.value, "format")) === type);
  return (["string", "number", "array", "object"] as const)
    .filter(
      (type) =>
        wordsOf[type].some((word) => says(type, word)) ||
        (type === "object" && constraints.length > 0),
    )
    .map((type) => ({ kind: "ofType", type, schema: byType[type](schemas, node, constraints) }));
}

/** What a schema says by `type` and by the keywords that are each about one type; undefined when it says none of them. */
export function typePart(
  schemas: Schemas,
  node: ObjectNode,
  constraints: readonly ObjectConstraint[],
): { readonly schema: Schema; readonly types: readonly TypeName[] } | undefined {
  const stated = statedTypes(schemas, node);
  const implied =
    constraints.length > 0 && schemas.reading === "as-meant"
      ? "object"
      : impliedType(schemas, node);
  const types = stated.length > 0 || implied === undefined ? stated : [implied];
  if (types.length > 0) {
    const schema = typedSchema(schemas, node, types, constraints);
    if (stated.length === 0 && schema.kind === "object") schemas.implied.add(schema.properties);
    if (stated.length === 0 && schema.kind === "array") schemas.implied.add(schema.prefixItems);
    return { schema, types: stated };
  }
  const rules = typeRules(schemas, node, constraints);
  if (rules.length === 0) return undefined;
  return { schema: { ...unknown(originOf(schemas.lowering, node)), rules }, types: [] };
}
