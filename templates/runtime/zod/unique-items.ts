import { canonical } from "./canonical.js";
import { addIssue } from "./run.js";
import type { Check } from "./run.js";

/** A check that no two items are equal in depth (JSON Schema 2020-12 validation, 6.4.3). The issue stands at the second. */
export const uniqueItems: Check = (payload) => {
  const { value } = payload;
  if (!Array.isArray(value)) return;
  const seen = new Map<string, number>();
  for (const [index, item] of value.entries()) {
    const key = canonical(item);
    const before = seen.get(key);
    if (before !== undefined) {
      const message = `Invalid input: item ${index} is the same as item ${before}`;
      addIssue(payload, message, { expected: "unique items", sameAs: before }, [index]);
      return;
    }
    seen.set(key, index);
  }
};
