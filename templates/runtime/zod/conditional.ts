import { accepts, addIssues, run } from "./run.js";
import type { Check } from "./run.js";

/** `if`, `then` and `else` (JSON Schema 2020-12 core, 10.2.2) as a check. */
export function conditional(
  condition: object,
  whenAccepted: object | undefined,
  otherwise?: object,
): Check {
  return (payload) => {
    const branch = accepts(condition, payload.value) ? whenAccepted : otherwise;
    if (branch !== undefined) addIssues(payload, run(branch, payload.value).issues);
  };
}
