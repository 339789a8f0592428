import { isObject } from "./run.js";

/** A text that two JSON values share exactly when they are equal (JSON Schema 2020-12 core, 4.2.2): the order of names does not count. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "bigint") return String(value);
  if (!isObject(value) || value instanceof Date) return JSON.stringify(value) ?? "undefined";
  const names = Object.keys(value);
  names.sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}
