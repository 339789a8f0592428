import type { ObjectNode } from "../library.js";
import { bareRef } from "./lost-refs.js";
import { asObject, entriesOf, rootOf } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";
import { followed, resolvedAt } from "./refs.js";

/** The schemas that the first document names. */
export function componentNodes(
  lowering: Lowering,
): readonly (readonly [name: string, node: Node])[] {
  const root = asObject(lowering, rootOf(lowering.library.documents[0]));
  if (root === undefined) return [];
  if (root.document.dialect.version === "2.0")
    return entriesOf(resolvedAt(lowering, root, "definitions"), "less extensions");
  const components: ObjectNode | undefined = resolvedAt(lowering, root, "components");
  return components === undefined ? [] : entriesOf(resolvedAt(lowering, components, "schemas"));
}

/**
 * What a component is that does nothing but refer to another document: that schema, by the name of the component. Two
 * names for it would be two types.
 */
export function borrowed(lowering: Lowering, node: Node): Node {
  const ref = bareRef(node);
  const target = ref === undefined ? undefined : followed(lowering, node, ref);
  return target === undefined || target.document === node.document ? node : target;
}
