import { partsOf } from "./evaluated.js";
import type { Plan } from "./evaluated.js";
import { accepts, addIssues, run } from "./run.js";
import type { Check } from "./run.js";

/** A check of each item that nothing else looks at (JSON Schema 2020-12 core, 11.2). */
export function unevaluatedItems(schema: object, plan: Plan): Check {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    const parts = partsOf(plan, value);
    if (parts.some((part) => part.allItems === true)) return;
    const start = Math.max(...parts.map((part) => part.prefixItems ?? 0));
    const containing = parts.flatMap((part) => part.containing ?? []);
    for (const [index, item] of value.entries()) {
      if (index < start || containing.some((one) => accepts(one, item))) continue;
      addIssues(payload, run(schema, item).issues, index);
    }
  };
}
