import type { JsonObject, JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { listAt } from "./lowering.js";
import type { Node, ObjectNode } from "./lowering.js";
import { followed } from "./refs.js";
import type { JsonType, Schemas } from "./schemas.js";

const all: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

/** References and members that are followed within each other; what lies deeper may be of any type. */
const deepest = 12;

export const jsonType = (value: JsonValue): JsonType =>
  value === null
    ? "null"
    : isArray(value)
      ? "array"
      : // A JSON value that is neither null nor a list is of one of these types.
        (typeof value as "boolean" | "number" | "string" | "object");

const objectWords = ["properties", "additionalProperties", "required", "patternProperties"];
const arrayWords = ["items", "prefixItems"];

/** `properties: {}` alone says nothing. */
function isNothing(value: JsonObject): boolean {
  const words = objectWords.filter((word) => Object.hasOwn(value, word));
  const properties = own(value, "properties");
  return words.length === 1 && isObject(properties) && Object.keys(properties).length === 0;
}

/**
 * The type that a schema without `type` means: JSON Schema would have `properties` say nothing of what is no object, those
 * who write them mean objects.
 */
export function impliedType(
  { reading }: Schemas,
  { value }: ObjectNode,
): "object" | "array" | undefined {
  const has = (word: string): boolean => Object.hasOwn(value, word);
  if (reading === "as-written") return undefined;
  if (objectWords.some(has) && !isNothing(value)) return "object";
  return arrayWords.some(has) ? "array" : undefined;
}

function stated(schemas: Schemas, node: ObjectNode): readonly JsonType[] {
  const type = own(node.value, "type");
  const names = isArray(type) ? type : [type];
  const known = new Set(names.map((name) => (name === "integer" ? "number" : name)));
  const types = all.filter((one) => known.has(one));
  if (types.length > 0) return types;
  const implied = impliedType(schemas, node);
  return implied === undefined ? all : [implied];
}

const both = (a: readonly JsonType[], b: readonly JsonType[]): readonly JsonType[] =>
  a.filter((one) => b.includes(one));

function inAny(
  schemas: Schemas,
  node: ObjectNode,
  word: string,
  depth: number,
): readonly JsonType[] {
  if (!isArray(own(node.value, word))) return all;
  const found = new Set(
    listAt(schemas.lowering, node, word).flatMap((member) => within(schemas, member, depth + 1)),
  );
  return all.filter((type) => found.has(type));
}

function inValues(node: ObjectNode): readonly JsonType[] {
  const single = own(node.value, "const");
  const values = own(node.value, "enum");
  const listed = single === undefined ? values : [single];
  if (!isArray(listed) || listed.length === 0) return all;
  const found = new Set(listed.map(jsonType));
  return all.filter((type) => found.has(type));
}

function inRef(schemas: Schemas, node: ObjectNode, depth: number): readonly JsonType[] {
  const ref = own(node.value, "$ref");
  const target = typeof ref === "string" ? followed(schemas.lowering, node, ref) : undefined;
  return target === undefined ? all : within(schemas, target, depth + 1);
}

function inObject(schemas: Schemas, node: ObjectNode, depth: number): readonly JsonType[] {
  const upgraded = node.document.dialect.upgradeSchema(node.value);
  const at: ObjectNode = { ...node, value: upgraded.schema };
  const allOf = isArray(own(at.value, "allOf")) ? listAt(schemas.lowering, at, "allOf") : [];
  const found = [
    inRef(schemas, at, depth),
    inValues(at),
    inAny(schemas, at, "anyOf", depth),
    inAny(schemas, at, "oneOf", depth),
    ...allOf.map((member) => within(schemas, member, depth + 1)),
  ].reduce(both, stated(schemas, at));
  return upgraded.orNull ? all.filter((type) => type === "null" || found.includes(type)) : found;
}

/** A schema is looked at once for each depth, however many lead to it: unions of unions would double the ways at each step. */
function within(schemas: Schemas, node: Node, depth: number): readonly JsonType[] {
  const { value } = node;
  if (value === false) return [];
  if (!isObject(value) || depth > deepest) return all;
  const byDepth = schemas.possibleTypes.get(value) ?? new Map<number, readonly JsonType[]>();
  const known = byDepth.get(depth) ?? inObject(schemas, { ...node, value }, depth);
  byDepth.set(depth, known);
  schemas.possibleTypes.set(value, byDepth);
  return known;
}

/** The types that values of a schema may be of; never too few. Nothing is lowered and nothing told for it. */
export const typesIn = (schemas: Schemas, node: Node): readonly JsonType[] =>
  within(schemas, node, 0);
