import type * as z from "zod";

/** What is needed, and when: where the trigger is present, or has one of the values. */
interface Rule {
  readonly needed: string;
  readonly trigger: string;
  readonly values?: readonly unknown[];
}

/**
 * A check that one property is present (and not undefined) where another one is, or has one of some values: JSON
 * Schema's `dependentRequired`, or its `anyOf` with `not`. The issue stands at the property that is needed.
 */
export function requireWhen(rule: Rule, message: string): z.core.CheckFn<object> {
  return (payload) => {
    const { needed, trigger, values } = rule;
    const value = new Map<string, unknown>(Object.entries(payload.value));
    const found = value.get(trigger);
    const applies = values === undefined ? found !== undefined : values.includes(found);
    if (!applies || value.get(needed) !== undefined) return;
    const params = { expected: `${needed} with ${trigger}` };
    payload.issues.push({ code: "custom", input: payload.value, path: [needed], message, params });
  };
}
