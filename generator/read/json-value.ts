import type { JsonObject, JsonValue } from "../ir/index.js";

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A member of the object's own: `__proto__` and `constructor` are names like others. */
export function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "a boolean",
};

/** What a value is, in words. */
export function kindOf(value: JsonValue): string {
  if (value === null) return "null";
  if (isArray(value)) return "a list";
  return kinds[typeof value] ?? "an object";
}
