import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Api, Target } from "../ir/index.js";
import { camelCase, createScope, foldFileName, toName } from "../naming/index.js";

/** A callback belongs to the operation before it that had the name it knows. */
const renamed = (target: Target, names: ReadonlyMap<string, string>): Target =>
  target.kind === "callback"
    ? { ...target, operation: names.get(target.operation) ?? target.operation }
    : target;

/** Makes the names of operations identifiers and unique, letter case aside, in the order of the spec. */
export function nameOperations(api: Api): Result<Api> {
  const scope = createScope(foldFileName);
  const names = new Map<string, string>();
  const operations = api.operations.map((operation) => {
    const wanted = toName(camelCase(operation.name) || camelCase(operation.method));
    const name = scope.claim(wanted);
    names.set(operation.name, name);
    return { ...operation, name, target: renamed(operation.target, names) };
  });
  return result({ ...api, operations }, []);
}
