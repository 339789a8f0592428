import { addIssues, isObject, run } from "./run.js";
import type { Check } from "./run.js";

/** A check of objects that have a property (JSON Schema 2020-12 core, 10.2.2.4). */
export function dependentSchema(property: string, schema: object): Check {
  return (payload) => {
    const { value } = payload;
    if (isObject(value) && Object.hasOwn(value, property))
      addIssues(payload, run(schema, value).issues);
  };
}
