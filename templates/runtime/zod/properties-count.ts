import { isObject } from "./run.js";
import type { Check } from "./run.js";

const size = (limit: number): string => `${limit} ${limit === 1 ? "property" : "properties"}`;

/** A check for the number of properties (JSON Schema 2020-12 validation, 6.5.2). */
export function minProperties(minimum: number): Check {
  return (payload) => {
    const { value } = payload;
    if (!isObject(value) || Object.keys(value).length >= minimum) return;
    const message = `Too small: expected object to have >=${size(minimum)}`;
    const found = { input: value, message, inclusive: true, origin: "object" } as const;
    payload.issues.push({ code: "too_small", minimum, ...found });
  };
}

/** A check for the number of properties (JSON Schema 2020-12 validation, 6.5.1). */
export function maxProperties(maximum: number): Check {
  return (payload) => {
    const { value } = payload;
    if (!isObject(value) || Object.keys(value).length <= maximum) return;
    const message = `Too big: expected object to have <=${size(maximum)}`;
    const found = { input: value, message, inclusive: true, origin: "object" } as const;
    payload.issues.push({ code: "too_big", maximum, ...found });
  };
}
