import { partsOf } from "./evaluated.js";
import type { Plan } from "./evaluated.js";
import { addIssues, isObject, run } from "./run.js";
import type { Check } from "./run.js";

function isEvaluated(parts: readonly Plan[], name: string): boolean {
  return parts.some(
    ({ properties = [], patterns = [] }) =>
      properties.includes(name) || patterns.some((pattern) => pattern.test(name)),
  );
}

/** A check of each property that nothing else looks at (JSON Schema 2020-12 core, 11.3). */
export function unevaluatedProperties(schema: object, plan: Plan): Check {
  return (payload) => {
    const { value } = payload;
    if (!isObject(value)) return;
    const parts = partsOf(plan, value);
    if (parts.some((part) => part.allProperties === true)) return;
    for (const name of Object.keys(value))
      if (!isEvaluated(parts, name)) addIssues(payload, run(schema, value[name]).issues, name);
  };
}
