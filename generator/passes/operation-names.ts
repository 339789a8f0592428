import type { Diagnostic } from "../diagnostics/index.js";
import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Api } from "../ir/index.js";
import { camelCase, createScope, foldFileName, pascalCase } from "../naming/index.js";

/** Longer names are cut: nobody reads them, and types and files are named after them. */
const longest = 100;

/** Makes the names of operations identifiers and unique, letter case aside, in the order of the spec. */
export function nameOperations(api: Api): Result<Api> {
  // Types are named after operations in PascalCase, which can make two names one.
  const scope = createScope((name) => foldFileName(pascalCase(name)));
  const diagnostics: Diagnostic[] = [];
  const operations = api.operations.map((operation) => {
    const name = camelCase(operation.name) || camelCase(operation.method);
    return { ...operation, name: scope.claim([...name].slice(0, longest).join("")) };
  });
  return result({ ...api, operations }, diagnostics);
}
