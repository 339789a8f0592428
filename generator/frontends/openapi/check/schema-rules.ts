import type { JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { has, isStated, tallyContradiction, tallyLeftOut, tallyWithoutEffect } from "./checking.js";
import { fidelityOf } from "../lower/fidelity.js";
import type { Rule } from "./checking.js";

const bounds = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

const checkBounds: Rule = (lowering, node) => {
  for (const [least, most] of bounds) {
    const [low, high] = [own(node.value, least), own(node.value, most)];
    if (typeof low === "number" && typeof high === "number" && low > high)
      tallyContradiction(lowering, node, least, `it is above \`${most}\``);
    for (const [member, value] of [
      [least, low],
      [most, high],
    ] as const)
      if (least !== "minimum" && typeof value === "number" && value < 0)
        tallyContradiction(lowering, node, member, "no length is below zero");
  }
};

/** Whether a value is of a type; a type that nobody knows takes anything here. */
const takes: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  string: (value) => typeof value === "string",
  array: isArray,
  object: isObject,
};

/** Whether what a schema says of its type allows a value. */
function fitsType(schema: Readonly<Record<string, JsonValue>>, value: JsonValue): boolean {
  const type = own(schema, "type");
  if (type === undefined || (value === null && own(schema, "nullable") === true)) return true;
  return (isArray(type) ? type : [type]).some(
    (name) =>
      typeof name !== "string" || !Object.hasOwn(takes, name) || takes[name]?.(value) === true,
  );
}

const checkEnum: Rule = (lowering, node) => {
  const values = own(node.value, "enum");
  if (!isArray(values)) return;
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  if (texts.size < values.length)
    tallyContradiction(lowering, node, "enum", "it has a value twice, which is a duplicate");
  if (values.length === 0) tallyContradiction(lowering, node, "enum", "it allows no value");
  if (values.some((value) => !fitsType(node.value, value)))
    tallyContradiction(lowering, node, "enum", "a value is not of the `type` beside it");
};

const checkDefault: Rule = (lowering, node) => {
  const value = own(node.value, "default");
  const values = own(node.value, "enum");
  if (value === undefined) return;
  if (!fitsType(node.value, value))
    tallyContradiction(lowering, node, "default", "it is not of the `type` beside it");
  else if (isArray(values) && !values.some((one) => JSON.stringify(one) === JSON.stringify(value)))
    tallyContradiction(lowering, node, "default", "it is none of the `enum` beside it");
};

/** What pages leave open is told by a pass of its own. */
const checkItems: Rule = (lowering, node) => {
  if (fidelityOf(lowering) === "lossy") return;
  const isList = own(node.value, "type") === "array";
  if (isList && !has(node, "items") && !has(node, "prefixItems"))
    tallyLeftOut(lowering, node, "an array", "items");
};

const checkDiscriminator: Rule = (lowering, node) => {
  const discriminator = own(node.value, "discriminator");
  if (isObject(discriminator) && own(discriminator, "propertyName") === undefined)
    tallyLeftOut(lowering, node, "a discriminator", "propertyName");
};

/** What one version of OpenAPI reads and another does not (3.0, 4.7.24 and 4.7.23). */
const checkVersion: Rule = (lowering, node) => {
  const old = !node.document.dialect.refsOverride;
  if (!old && has(node, "nullable"))
    tallyWithoutEffect(
      lowering,
      node,
      "nullable",
      'from OpenAPI 3.1 on it is `type: [..., "null"]`',
    );
  if (old && isArray(own(node.value, "type")))
    tallyContradiction(lowering, node, "type", "a list of types is read, and is of OpenAPI 3.1");
  if (old && !isStated(node) && Object.keys(node.value).length > 1)
    tallyWithoutEffect(
      lowering,
      node,
      "$ref",
      "OpenAPI 3.0 ignores what stands beside a reference",
    );
};

/** What can be odd about a schema. */
export const schemaRules: readonly Rule[] = [
  checkBounds,
  checkEnum,
  checkDefault,
  checkItems,
  checkDiscriminator,
  checkVersion,
];
