import { addIssues, isObject, run } from "./run.js";
import type { Check } from "./run.js";

/** A check of the name of each property (JSON Schema 2020-12 core, 10.3.2.4). Issues stand at the property. */
export function propertyNames(schema: object): Check {
  return (payload) => {
    if (!isObject(payload.value)) return;
    for (const name of Object.keys(payload.value))
      addIssues(payload, run(schema, name).issues, name);
  };
}
