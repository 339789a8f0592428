import type { JsonObject, JsonValue } from "../../generator/ir/index.js";

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
