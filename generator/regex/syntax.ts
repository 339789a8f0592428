import type { CharSet } from "./char-set.js";

/** A regular expression as a tree; what the judge does not need, such as laziness, is not in it. */
export type Node =
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly Node[] }
  | { readonly kind: "repeat"; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly kind: "group"; readonly item: Node; readonly keys: readonly string[] }
  /** A look ahead or behind, wanted or unwanted. */
  | { readonly kind: "look"; readonly item: Node }
  /** What a group has matched, by its number or name. */
  | { readonly kind: "backReference"; readonly key: string }
  | { readonly kind: "start" | "end" | "boundary" };

/** The nodes below a node. */
export function childrenOf(node: Node): readonly Node[] {
  if ("items" in node) return node.items;
  return "item" in node ? [node.item] : [];
}

/** Repetitions up to this often cost no more than a constant, however they are matched. */
const bounded = 256;

/** Whether something is repeated so often that what it costs depends on the text. */
export const isLoop = (node: Node): boolean => node.kind === "repeat" && node.max > bounded;

/** Whether a loop stands anywhere in a tree. */
export const hasLoop = (node: Node): boolean => isLoop(node) || childrenOf(node).some(hasLoop);

/** Whether each match starts at the start of the text. */
export function isAnchored(node: Node): boolean {
  if (node.kind === "start") return true;
  if (node.kind === "group") return isAnchored(node.item);
  if (node.kind === "choice") return node.items.length > 0 && node.items.every(isAnchored);
  if (node.kind === "repeat") return node.min > 0 && isAnchored(node.item);
  if (node.kind !== "sequence") return false;
  for (const item of node.items) {
    if (isAnchored(item)) return true;
    if (item.kind !== "look" && item.kind !== "boundary") return false;
  }
  return false;
}

/** How many letters a match has, where all matches have the same number. */
export function fixedLength(node: Node): number | undefined {
  if (node.kind === "set") return 1;
  if (node.kind === "group") return fixedLength(node.item);
  if (node.kind === "backReference") return undefined;
  if (node.kind === "repeat") {
    const one = fixedLength(node.item);
    return one !== undefined && node.min === node.max ? one * node.min : undefined;
  }
  if (!("items" in node)) return 0;
  const lengths = node.items.map(fixedLength);
  if (node.kind === "choice") return new Set(lengths).size === 1 ? lengths[0] : undefined;
  return lengths.reduce(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}
