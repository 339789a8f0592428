import type * as z from "zod";

/**
 * A check that at least one of the properties is present (and not undefined): JSON Schema's `anyOf` of one `required`
 * each. The issue stands at the first of them and names all as what was expected.
 */
export function requireAny(
  names: readonly [string, ...string[]],
  message: string,
): z.core.CheckFn<object> {
  return (payload) => {
    const value: Readonly<Record<string, unknown>> = { ...payload.value };
    if (names.some((name) => Object.hasOwn(value, name) && value[name] !== undefined)) return;
    const params = { expected: names.join(" or ") };
    payload.issues.push({
      code: "custom",
      input: payload.value,
      path: [names[0]],
      message,
      params,
    });
  };
}
