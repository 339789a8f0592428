import { accepts, addIssue } from "./run.js";
import type { Check } from "./run.js";

/** A check that a schema does not accept the value (JSON Schema 2020-12 core, 10.2.1.4). */
export function not(schema: object): Check {
  return (payload) => {
    if (accepts(schema, payload.value))
      addIssue(payload, "Invalid input: matches what is not allowed", { expected: "not" });
  };
}
