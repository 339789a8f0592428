import { accepts, addIssue } from "./run.js";
import type { Check } from "./run.js";

/** A check for how many items of an array a schema accepts (JSON Schema 2020-12 core, 10.3.1.3). */
export function contains(schema: object, min: number, max?: number): Check {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    const count = value.filter((item) => accepts(schema, item)).length;
    if (count >= min && (max === undefined || count <= max)) return;
    const wanted = count < min ? `at least ${min}` : `at most ${max}`;
    const message = `Invalid input: expected ${wanted} matching item${wanted.endsWith(" 1") ? "" : "s"}, found ${count}`;
    addIssue(payload, message, { expected: `${wanted} matching items` });
  };
}
