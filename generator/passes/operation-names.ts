import { result } from "../diagnostics/index.js";
import type { Result } from "../diagnostics/index.js";
import type { Api, Operation, Target } from "../ir/index.js";
import { camelCase, createScope, foldFileName, pascalCase } from "../naming/index.js";

/** Longer names are cut: nobody reads them, and types and files are named after them. */
const longest = 100;

/** A callback belongs to the operation before it that had the name it knows. */
const renamed = (target: Target, names: ReadonlyMap<string, string>): Target =>
  target.kind === "callback"
    ? { ...target, operation: names.get(target.operation) ?? target.operation }
    : target;

const known = new WeakMap<Operation, Operation>();

/** An operation with its name and its target: the same object for the same, so that whoever has seen it knows it again. */
function namedOnce(operation: Operation, name: string, target: Target): Operation {
  const made = known.get(operation);
  if (made?.name === name && made.target === target) return made;
  const named = { ...operation, name, target };
  known.set(operation, named);
  return named;
}

const wanted = new WeakMap<Operation, string>();

function wantedOnce(operation: Operation): string {
  const made = wanted.get(operation);
  if (made !== undefined) return made;
  const whole = camelCase(operation.name) || camelCase(operation.method);
  const name = [...whole].slice(0, longest).join("");
  wanted.set(operation, name);
  return name;
}

/** Makes the names of operations identifiers and unique, letter case aside, in the order of the spec. */
export function nameOperations(api: Api): Result<Api> {
  // Types are named after operations in PascalCase, which can make two names one.
  const scope = createScope((name) => foldFileName(pascalCase(name)));
  const names = new Map<string, string>();
  const operations = api.operations.map((operation) => {
    const name = scope.claim(wantedOnce(operation));
    names.set(operation.name, name);
    return namedOnce(operation, name, renamed(operation.target, names));
  });
  return result({ ...api, operations }, []);
}
