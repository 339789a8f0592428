import { at, report, result } from "../diagnostics/index.js";
import type { Diagnostic, Result } from "../diagnostics/index.js";
import type { Api, Operation } from "../ir/index.js";
import { operationDifference } from "./difference/operation.js";

const placeOf = ({ method, target }: Operation): string =>
  `${method} ${target.kind === "path" ? target.template : target.name}`;

/** What tells operations apart: no server can tell two paths apart that differ in the names of their parameters. */
export function operationKey({ method, target }: Operation): string {
  if (target.kind === "webhook") return `${method} ${target.name}`;
  if (target.kind === "callback")
    return `${method} ${target.operation} ${target.name} ${target.expression}`;
  return `${method} ${target.template.replace(/\{[^{}]*\}/gu, "{}")}`;
}

/** An operation that is kept, and the differences that were told of it. */
interface Kept {
  readonly operation: Operation;
  readonly told: Set<string>;
}

/** An operation that is described twice is one. Where the descriptions differ the first is kept, and the difference told. */
export function mergeOperations(api: Api): Result<Api> {
  const kept = new Map<string, Kept>();
  const diagnostics: Diagnostic[] = [];
  for (const operation of api.operations) {
    const key = operationKey(operation);
    const first = kept.get(key);
    if (first === undefined) {
      kept.set(key, { operation, told: new Set() });
      continue;
    }
    const difference = operationDifference(first.operation, operation);
    if (difference === undefined || first.told.has(difference)) continue;
    first.told.add(difference);
    const holes = { operation: placeOf(first.operation), difference };
    const other = at(first.operation.origin, "the one that is kept");
    diagnostics.push(report("api/operation-differs", holes, operation.origin, other));
  }
  return result(
    { ...api, operations: [...kept.values()].map(({ operation }) => operation) },
    diagnostics,
  );
}
