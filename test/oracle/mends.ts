import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { isArray, isObject, own } from "../../generator/read/index.js";

/** Says the same of a schema in words that openapi-typescript reads, or leaves out what it does not. */
export type Mend = (schema: JsonObject) => JsonObject;

const less = (schema: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

const isTrue = (schema: JsonObject, name: string): boolean => own(schema, name) === true;

function nullableRef(schema: JsonObject): JsonObject {
  const ref = own(schema, "$ref");
  const choices = ["allOf", "anyOf", "oneOf"].filter((word) => isArray(own(schema, word)));
  if (!isTrue(schema, "nullable") || (ref === undefined && choices.length === 0)) return schema;
  const rest = ref === undefined ? less(schema, "nullable") : { $ref: ref };
  return { anyOf: [rest, { type: "null" }] };
}

const beside = new Set(["required", "type", "title", "description"]);

const onlyRequired = (value: JsonValue): boolean =>
  isObject(value) && Object.keys(value).every((name) => beside.has(name));

function requiredMember(schema: JsonObject): JsonObject {
  const members = own(schema, "allOf");
  if (!isArray(members)) return schema;
  const kept = members.map((one) => (isObject(one) ? less(one, "required") : one));
  return { ...less(schema, "required"), allOf: kept };
}

function enumType(schema: JsonObject): JsonObject {
  return isArray(own(schema, "enum")) ? less(schema, "enum") : schema;
}

function undescribed(schema: JsonObject): JsonObject {
  const [required, properties] = [own(schema, "required"), own(schema, "properties")];
  if (!isArray(required)) return schema;
  const known = isObject(properties) ? properties : {};
  const kept = required.filter((name) => typeof name === "string" && Object.hasOwn(known, name));
  return { ...schema, required: kept };
}

function requiredChoice(schema: JsonObject): JsonObject {
  const gone = ["anyOf", "oneOf"].filter((word) => {
    const members = own(schema, word);
    return isArray(members) && members.some(onlyRequired);
  });
  return less(schema, ...gone);
}

/** By the word that `exceptions.txt` has for the reason: what makes the types agree. */
export const mends: Readonly<Record<string, Mend>> = {
  "nullable-beside": nullableRef,
  "required-member": requiredMember,
  "required-undescribed": undescribed,
  "required-choice": requiredChoice,
  discriminator: (schema) => less(schema, "discriminator"),
  "enum-values": enumType,
  "read-write": (schema) => less(schema, "readOnly", "writeOnly"),
  defaults: (schema) => less(schema, "default"),
  negation: (schema) => less(schema, "not", "if", "then", "else"),
  closed: (schema) => less(schema, "additionalProperties", "unevaluatedProperties"),
};

const maps = new Set("properties patternProperties $defs definitions dependentSchemas".split(" "));

/** The document with each of its objects mended, those of names aside. */
export function mended(value: JsonValue, mend: Mend, isMap = false): JsonValue {
  if (isArray(value)) return value.map((one) => mended(one, mend));
  if (!isObject(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mended(one, mend, !isMap && maps.has(name))]),
  );
  return isMap ? inner : mend(inner);
}
