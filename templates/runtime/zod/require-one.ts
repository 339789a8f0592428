import type * as z from "zod";

/**
 * A check that exactly one of the properties is present (and not undefined): JSON Schema's `oneOf` of one `required`
 * each. The issue stands at the first of them where none is there, and at the second one that is where several are.
 */
export function requireOne(
  names: readonly [string, ...string[]],
  message: string,
): z.core.CheckFn<object> {
  return (payload) => {
    const value = new Map<string, unknown>(Object.entries(payload.value));
    const [first, second] = names.filter((name) => value.get(name) !== undefined);
    if (first !== undefined && second === undefined) return;
    const params = { expected: `one of ${names.join(", ")}` };
    const path = [second ?? names[0]];
    payload.issues.push({ code: "custom", input: payload.value, path, message, params });
  };
}
