import { report } from "../../../diagnostics/index.js";
import type {
  ArrayLimits,
  JsonValue,
  NumberLimits,
  ObjectLimits,
  StringLimits,
} from "../../../ir/index.js";
import { compilePattern, patternUse, shortText } from "../../../regex/index.js";
import type { PatternUse } from "../../../regex/index.js";
import { isArray, kindOf } from "../../../read/index.js";
import { flagAt, memberAt, originOf, tell } from "./lowering.js";
import type { Lowering, Node, NodePlace, ObjectNode } from "./lowering.js";

function wrong(lowering: Lowering, member: Node, expected: string): undefined {
  const holes = { what: member.pointer.key, expected, found: kindOf(member.value) };
  tell(lowering, report("openapi/wrong-type", holes, originOf(lowering, member)));
}

/** The value of a keyword, if it is what the keyword asks for; tells of one that is not. */
function valueAt<V extends JsonValue>(
  lowering: Lowering,
  node: ObjectNode,
  name: string,
  expected: string,
  fits: (value: JsonValue) => value is V,
): V | undefined {
  const member = memberAt(node, name);
  if (member === undefined) return undefined;
  return fits(member.value) ? member.value : wrong(lowering, member, expected);
}

const isNumber = (value: JsonValue): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isPositive = (value: JsonValue): value is number => isNumber(value) && value > 0;
const isCount = (value: JsonValue): value is number =>
  isNumber(value) && Number.isInteger(value) && value >= 0;
const isText = (value: JsonValue): value is string => typeof value === "string";

/** A number of things, such as `minLength`. */
export const countAt = (lowering: Lowering, node: ObjectNode, name: string): number | undefined =>
  valueAt(lowering, node, name, "a whole number that is not negative", isCount);

/** A text that is nothing else; undefined for null, which YAML reads where nothing is written. */
const wordAt = (lowering: Lowering, node: ObjectNode, name: string): string | undefined =>
  valueAt(lowering, node, name, "a string", isText);

/** How a pattern is used; undefined where it is no regular expression. Tells where it is none or is not run on every text. */
export function useOfPattern(
  lowering: Lowering,
  pattern: string,
  node: NodePlace,
  maxLength = Number.POSITIVE_INFINITY,
): PatternUse | undefined {
  const origin = originOf(lowering, node);
  if (!compilePattern(pattern).ok) {
    tell(lowering, report("openapi/bad-pattern", { pattern }, origin));
    return undefined;
  }
  const use = patternUse(pattern, lowering.patterns);
  if (use === "leave out") tell(lowering, report("openapi/unsafe-pattern", { pattern }, origin));
  if (use === "run on short texts" && maxLength > shortText)
    tell(lowering, report("openapi/slow-pattern", { pattern, most: shortText }, origin));
  return use;
}

const numberFormats: ReadonlySet<string> = new Set(
  "int8 int16 int32 int64 uint8 uint16 uint32 uint64 int integer long float double float32 float64 number decimal".split(
    " ",
  ),
);

/** The type that a format speaks of, as far as its name says so. */
export const formatType = (format: JsonValue | undefined): "number" | "string" =>
  typeof format === "string" && numberFormats.has(format) ? "number" : "string";

/** JSON Schema 2020-12 validation, 6.2. */
export function numberLimits(lowering: Lowering, node: ObjectNode): NumberLimits {
  const at = (name: string): number | undefined =>
    valueAt(lowering, node, name, "a number", isNumber);
  const multipleOf = valueAt(lowering, node, "multipleOf", "a number above 0", isPositive);
  return {
    minimum: at("minimum"),
    exclusiveMinimum: at("exclusiveMinimum"),
    maximum: at("maximum"),
    exclusiveMaximum: at("exclusiveMaximum"),
    multipleOf: multipleOf === undefined ? [] : [multipleOf],
    format: wordAt(lowering, node, "format"),
  };
}

/** JSON Schema 2020-12 validation, 6.3, 7 and 8. */
export function stringLimits(lowering: Lowering, node: ObjectNode): StringLimits {
  const pattern = wordAt(lowering, node, "pattern");
  const place = memberAt(node, "pattern") ?? node;
  const maxLength = countAt(lowering, node, "maxLength");
  const isRead =
    pattern !== undefined && useOfPattern(lowering, pattern, place, maxLength) !== undefined;
  return {
    minLength: countAt(lowering, node, "minLength"),
    maxLength,
    patterns: isRead ? [pattern] : [],
    format: wordAt(lowering, node, "format"),
    contentEncoding: wordAt(lowering, node, "contentEncoding"),
    contentMediaType: wordAt(lowering, node, "contentMediaType"),
  };
}

/** JSON Schema 2020-12 validation, 6.4. */
export function arrayLimits(
  lowering: Lowering,
  node: ObjectNode,
): Omit<ArrayLimits, "prefixItems"> {
  return {
    minItems: countAt(lowering, node, "minItems"),
    maxItems: countAt(lowering, node, "maxItems"),
    uniqueItems: flagAt(lowering, node, "uniqueItems") ?? false,
  };
}

/** JSON Schema 2020-12 validation, 6.5. */
export function objectLimits(
  lowering: Lowering,
  node: ObjectNode,
): Pick<ObjectLimits, "minProperties" | "maxProperties"> {
  return {
    minProperties: countAt(lowering, node, "minProperties"),
    maxProperties: countAt(lowering, node, "maxProperties"),
  };
}

/** The names in a list such as `required`; tells of what is no name. */
export function namesAt(lowering: Lowering, node: ObjectNode, name: string): readonly string[] {
  const member = memberAt(node, name);
  if (member === undefined) return [];
  const { value } = member;
  const names = isArray(value) ? value.filter(isText) : [];
  if (!isArray(value) || names.length < value.length) wrong(lowering, member, "a list of names");
  return [...new Set(names)];
}
