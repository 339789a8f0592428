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
  }
};

const checkEnum: Rule = (lowering, node) => {
  const values = own(node.value, "enum");
  if (!isArray(values)) return;
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  if (texts.size < values.length)
    tallyContradiction(lowering, node, "enum", "it has a value twice, which is a duplicate");
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

/** What is read beside a reference of 3.0 all the same, as other tools do, and the reference. */
const besideRef: ReadonlySet<string> = new Set(
  "$ref description title deprecated readOnly writeOnly nullable".split(" "),
);

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
  if (old && !isStated(node) && !Object.keys(node.value).every((word) => besideRef.has(word)))
    tallyWithoutEffect(
      lowering,
      node,
      "$ref",
      `OpenAPI ${node.document.dialect.version} ignores what stands beside a reference`,
    );
};

/** What can be odd about what says which values there are, be it a schema or in 2.0 a parameter. */
export const valueRules: readonly Rule[] = [checkBounds, checkEnum, checkItems];

/** What can be odd about a schema. */
export const schemaRules: readonly Rule[] = [...valueRules, checkDiscriminator, checkVersion];
