import type { JsonObject, JsonValue } from "../json.js";

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value);

/** Whether two JSON values are the same (JSON Schema 2020-12 core, 4.2.2): deeply, and without regard to the order of properties. */
export function equal(a: JsonValue, b: JsonValue): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((one, index) => equal(one, b[index] ?? null));
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(a[name] ?? null, b[name] ?? null))
  );
}
