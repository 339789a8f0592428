import type { JsonObject, JsonValue } from "../../generator/ir/index.js";
import { isObject } from "./object.js";

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

/** An `enum` of objects without its `type`, and without the values that the type forbids. */
function untyped(schema: JsonObject): JsonObject {
  const { type, enum: values, ...rest } = schema;
  return type === "object" && isList(values) ? { ...rest, enum: values.filter(isObject) } : schema;
}

/**
 * The document as openapi-typescript has to see it: beside `type: object` it takes the values of an `enum` for schemas,
 * and stops at the first one that is none. Without the type it takes them for the values that they are.
 */
export function withoutTypedEnums(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(withoutTypedEnums);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(untyped(value)).map(([name, member]) => {
      const isValues = name === "enum" && isList(member);
      return [name, isValues ? member : withoutTypedEnums(member)];
    }),
  );
}
