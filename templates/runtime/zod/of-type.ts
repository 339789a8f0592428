import { addIssues, isObject, run } from "./run.js";
import type { Check } from "./run.js";

const isOfType: Readonly<
  Record<"string" | "number" | "array" | "object", (value: unknown) => boolean>
> = {
  string: (value: unknown): boolean => typeof value === "string",
  number: (value: unknown): boolean => typeof value === "number",
  array: (value: unknown): boolean => Array.isArray(value),
  object: isObject,
};

/** A check of values of one type; those of others are accepted. It comes from keywords beside which no `type` stands. */
export function ofType(type: keyof typeof isOfType, schema: object): Check {
  const isMeant = isOfType[type];
  return (payload) => {
    if (isMeant(payload.value)) addIssues(payload, run(schema, payload.value).issues);
  };
}
