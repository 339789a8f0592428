import type { Diagnostic } from "../diagnostics/index.js";
import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Api } from "../ir/index.js";
import { camelCase, createScope, foldFileName, toName } from "../naming/index.js";

/** Makes the names of operations identifiers and unique, letter case aside, in the order of the spec. */
export function nameOperations(api: Api): Result<Api> {
  const scope = createScope(foldFileName);
  const diagnostics: Diagnostic[] = [];
  const operations = api.operations.map((operation) => {
    const wanted = toName(camelCase(operation.name) || camelCase(operation.method));
    return { ...operation, name: scope.claim(wanted) };
  });
  return result({ ...api, operations }, diagnostics);
}
