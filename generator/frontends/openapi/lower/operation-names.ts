import { at, report } from "../../../diagnostics/index.js";
import type { Operation } from "../../../ir/index.js";
import { camelCase, foldFileName } from "../../../naming/index.js";
import { operationName } from "../../../naming/operation.js";
import type { FoundOperation } from "./found-operation.js";
import { tell } from "./lowering.js";
import type { Lowering } from "./lowering.js";

const keyOf = (name: string): string => foldFileName(camelCase(name));

/** The operations whose operationId is theirs alone, or theirs first; tells of the others, once an id. */
function owners(
  lowering: Lowering,
  found: readonly FoundOperation[],
): ReadonlyMap<string, FoundOperation> {
  const byKey = new Map<string, FoundOperation>();
  for (const one of found) {
    if (one.stated?.kind !== "id") continue;
    const { name, origin } = one.stated;
    const first = byKey.get(keyOf(name));
    if (first === undefined) byKey.set(keyOf(name), one);
    else if (first.stated?.name === name)
      tell(
        lowering,
        report(
          "openapi/operation-id-twice",
          { name },
          origin,
          at(first.stated.origin, "the first one"),
        ),
      );
  }
  return byKey;
}

/** The words that tell an operation from all others: its method, and its whole path. */
function fullName({ method, target }: Operation): string {
  if (target.kind === "path")
    return camelCase(`${method} ${target.template.replace(/\{/gu, " by {")}`);
  return camelCase(target.kind === "webhook" ? `${target.name} ${method}` : target.expression);
}

function derivedName(
  { operation, parent }: FoundOperation,
  parentName: string | undefined,
): string {
  const { method, target, heading } = operation;
  if (parent !== undefined && parentName !== undefined)
    return camelCase(`${parentName} ${target.kind === "callback" ? target.name : method}`);
  return operationName({
    method,
    target: target.kind === "path" ? target.template : target.name,
    title: heading.kind === "separate" ? heading.summary : "",
    sourceUrl: undefined,
  });
}

/**
 * Gives each operation its operationId. One that has none, or one that another has too, is named after its method and its
 * path, with the whole path where the usual words are taken: so no name depends on what stands elsewhere by chance.
 */
export function nameFound(
  lowering: Lowering,
  found: readonly FoundOperation[],
): readonly Operation[] {
  const stated = owners(lowering, found);
  const taken = new Set(stated.keys());
  const names = new Map<FoundOperation, string>();
  const nameOf = (one: FoundOperation): string => {
    const own = one.stated;
    if (own !== undefined && (own.kind === "fixed" || stated.get(keyOf(own.name)) === one))
      return own.name;
    const parentName = one.parent && names.get(one.parent);
    const usual = derivedName(one, parentName);
    const name = taken.has(keyOf(usual)) ? `${parentName ?? ""} ${fullName(one.operation)}` : usual;
    taken.add(keyOf(name));
    return camelCase(name);
  };
  return found.map((one) => {
    const name = nameOf(one);
    names.set(one, name);
    const { operation } = one;
    const { target } = operation;
    return target.kind === "callback"
      ? { ...operation, name, target: { ...target, operation: names.get(one.parent ?? one) ?? "" } }
      : (lowering.kept?.named(operation, name) ?? { ...operation, name });
  });
}
