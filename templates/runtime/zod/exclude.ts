import type * as z from "zod";

/**
 * A check that at most one of the properties is present (and not undefined): JSON Schema's `not` of two `required`.
 * The issue stands at the second one that is there.
 */
export function exclude(
  names: readonly [string, ...string[]],
  message: string,
): z.core.CheckFn<object> {
  return (payload) => {
    const value = new Map<string, unknown>(Object.entries(payload.value));
    const [, second] = names.filter((name) => value.get(name) !== undefined);
    if (second === undefined) return;
    const params = { expected: `at most one of ${names.join(", ")}` };
    payload.issues.push({ code: "custom", input: payload.value, path: [second], message, params });
  };
}
