import { createHash } from "node:crypto";
import { at, report } from "../../../diagnostics/index.js";
import { createScope, foldFileName, pascalCase } from "../../../naming/index.js";
import type { Scope } from "../../../naming/index.js";
import { originOf, tell } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";
import { componentName } from "./wanted-names.js";

/** A component by its key. */
type Component = readonly [key: string, node: Node];

const byCodeUnits = ([a]: Component, [b]: Component): number => (a < b ? -1 : 1);

/** Who keeps a name that several want: the one that is written so, `Item` before `ITEM`, else the first by its own key; never by its place. */
function ordered(components: readonly Component[]): readonly Component[] {
  const isExact = ([key]: Component): boolean => componentName(key) === key;
  const isUsual = ([key]: Component): boolean => pascalCase(key) === key;
  const rank = (one: Component): number => (isUsual(one) ? 0 : isExact(one) ? 1 : 2);
  return components.toSorted((a, b) => rank(a) - rank(b) || byCodeUnits(a, b));
}

/** A suffix that comes from a key alone, so that nothing which is added elsewhere changes it. */
const suffixOf = (key: string): string =>
  createHash("sha256").update(key).digest("hex").slice(0, 4).toUpperCase();

/**
 * The names of components by their nodes. They come from the keys alone, not from their order: what is added changes no other
 * name, unless both would be called the same. That is told.
 */
export function claimNames(
  lowering: Lowering,
  components: readonly Component[],
): { readonly scope: Scope; readonly names: ReadonlyMap<Node, string> } {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const fold = foldFileName(componentName(component[0]));
    groups.set(fold, [...(groups.get(fold) ?? []), component]);
  }
  const scope = createScope(foldFileName);
  const names = new Map<Node, string>();
  const rivals: (readonly [rival: Component, first: Node])[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = ordered(group);
    if (first === undefined) continue;
    names.set(first[1], scope.claim(componentName(first[0])));
    for (const other of others) rivals.push([other, first[1]]);
  }
  for (const [[key, node], first] of rivals) {
    const name = scope.claim(`${componentName(key)}${suffixOf(key)}`);
    names.set(node, name);
    const place = at(originOf(lowering, first), "the other one");
    tell(lowering, report("openapi/names-alike", { key, name }, originOf(lowering, node), place));
  }
  return { scope, names };
}
