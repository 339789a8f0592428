import type * as zod from "./zod.js";

/** How many Unicode code points a string has, counted no further than `enough`. */
function count(text: string, enough: number): number {
  let number = 0;
  for (const _ of text) {
    number += 1;
    if (number >= enough) break;
  }
  return number;
}

const size = (limit: number): string => `${limit} character${limit === 1 ? "" : "s"}`;

/** A check for the length in code points (JSON Schema 2020-12 validation, 6.3.2), where zod counts UTF-16 units. */
export function minCodePoints(minimum: number): zod.core.CheckFn<string> {
  return (payload) => {
    const { value } = payload;
    if (value.length >= 2 * minimum || count(value, minimum) >= minimum) return;
    const message = `Too small: expected string to have >=${size(minimum)}`;
    const found = { input: value, message, inclusive: true, origin: "string" } as const;
    payload.issues.push({ code: "too_small", minimum, ...found });
  };
}

/** A check for the length in code points (JSON Schema 2020-12 validation, 6.3.1). */
export function maxCodePoints(maximum: number): zod.core.CheckFn<string> {
  return (payload) => {
    const { value } = payload;
    if (value.length <= maximum || count(value, maximum + 1) <= maximum) return;
    const message = `Too big: expected string to have <=${size(maximum)}`;
    const found = { input: value, message, inclusive: true, origin: "string" } as const;
    payload.issues.push({ code: "too_big", maximum, ...found });
  };
}
