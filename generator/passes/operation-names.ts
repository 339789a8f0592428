import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Api, Target } from "../ir/index.js";
import { camelCase, createScope, foldFileName, pascalCase } from "../naming/index.js";

/** Longer names are cut: nobody reads them, and types and files are named after them. */
const longest = 100;

/** A callback belongs to the operation before it that had the name it knows. */
const renamed = (target: Target, names: ReadonlyMap<string, string>): Target =>
  target.kind === "callback"
    ? { ...target, operation: names.get(target.operation) ?? target.operation }
    : target;

/** Makes the names of operations identifiers and unique, letter case aside, in the order of the spec. */
export function nameOperations(api: Api): Result<Api> {
  // Types are named after operations in PascalCase, which can make two names one.
  const scope = createScope((name) => foldFileName(pascalCase(name)));
  const names = new Map<string, string>();
  const operations = api.operations.map((operation) => {
    const wanted = camelCase(operation.name) || camelCase(operation.method);
    const name = scope.claim([...wanted].slice(0, longest).join(""));
    names.set(operation.name, name);
    return { ...operation, name, target: renamed(operation.target, names) };
  });
  return result({ ...api, operations }, []);
}
