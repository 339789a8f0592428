import { isArray, isObject, own } from "../../../read/index.js";
import type { Refusal } from "../../../read/index.js";
import type { JsonValue } from "../../../ir/index.js";
import { baseAt, uriAt } from "../read/shelves.js";
import { literalKeys, readFragment, splitRef } from "./fragments.js";
import { child, rootOf } from "./lowering.js";
import type { Lowering, Node } from "./lowering.js";

/** What a reference leads to, or why it leads to nothing. */
export type Found =
  | {
      readonly kind: "node";
      readonly node: Node;
      readonly in: "its document" | "the first document";
    }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "bad"; readonly reason: string }
  /** There is no such key; `parent` is the last value on the way, `rest` the keys from the missing one on. */
  | { readonly kind: "key"; readonly parent: Node; readonly rest: readonly string[] }
  | { readonly kind: "anchor"; readonly name: string };

function step(value: JsonValue, key: string): JsonValue | undefined {
  if (isArray(value)) return /^(?:0|[1-9]\d*)$/u.test(key) ? value[Number(key)] : undefined;
  return isObject(value) ? own(value, key) : undefined;
}

/** References within references that a pointer leads through. */
const mostHops = 20;

/** A pointer may lead through an object that is elsewhere: `components: { schemas: { $ref: schemas.yaml } }`. */
function through(lowering: Lowering, node: Node, hops: number): Node | undefined {
  const ref = isObject(node.value) ? own(node.value, "$ref") : undefined;
  if (typeof ref !== "string" || hops >= mostHops) return undefined;
  const found = find(lowering, node, ref, hops + 1);
  return found.kind === "node" ? found.node : undefined;
}

function walk(lowering: Lowering, start: Node, keys: readonly string[], hops: number): Found {
  let node = start;
  for (const [index, key] of keys.entries()) {
    let value = step(node.value, key);
    if (value === undefined) {
      const elsewhere = through(lowering, node, hops);
      value = elsewhere && step(elsewhere.value, key);
      if (elsewhere === undefined || value === undefined)
        return { kind: "key", parent: node, rest: keys.slice(index) };
      node = elsewhere;
    }
    node = { value, ...child(node, key) };
  }
  return { kind: "node", node, in: "its document" };
}

/** The part of a resource that a fragment names. */
function inside(lowering: Lowering, resource: Node, text: string, hops: number): Found {
  const fragment = readFragment(text);
  // All but the paths stay the same as long as anything is kept.
  if (fragment.kind !== "keys" || fragment.keys.length === 0 || fragment.keys[0] === "paths")
    lowering.kept?.parts.spoil();
  if (fragment.kind === "anchor") {
    const base = baseAt(resource.document, resource.pointer);
    const node = lowering.library.anchors.get(`${base}#${fragment.name}`);
    return node === undefined ? fragment : { kind: "node", node, in: "its document" };
  }
  const found = fragment.kind === "keys" ? walk(lowering, resource, fragment.keys, hops) : fragment;
  const literal = found.kind === "node" || !/[%~]/u.test(text) ? undefined : literalKeys(text);
  const again = literal && walk(lowering, resource, literal, hops);
  return again?.kind === "node" ? again : found;
}

/**
 * What a path may name, the likeliest first: relative to the `$id` around it, to what its document says it is, and to
 * where that lies.
 */
function resources(lowering: Lowering, { document, pointer }: Node, path: string): readonly Node[] {
  if (path === "" && document.bases.size === 0) return [rootOf(document)];
  const bases = new Set([baseAt(document, pointer), document.base, document.uri]);
  const uris = new Set([...bases].map((base) => (path === "" ? base : uriAt(path, base))));
  return [...uris].flatMap((uri) => lowering.library.resources.get(uri ?? "") ?? []);
}

/** A fragment of a spec may speak of the document that it belongs to as if it stood in it. */
function inFirst(
  lowering: Lowering,
  from: Node,
  fragment: string,
  hops: number,
): Found | undefined {
  const [first] = lowering.library.documents;
  if (from.document.isWhole || from.document === first) return undefined;
  const found = inside(lowering, rootOf(first), fragment, hops);
  return found.kind === "node" ? { ...found, in: "the first document" } : undefined;
}

/** Follows one reference. Nothing is told. */
export function find(lowering: Lowering, from: Node, ref: string, hops = 0): Found {
  const { path, fragment } = splitRef(ref);
  const found = resources(lowering, from, path).map((one) => inside(lowering, one, fragment, hops));
  const hit = found.find(({ kind }) => kind === "node");
  if (hit !== undefined) return hit;
  const [miss] = found;
  if (miss !== undefined) return (path === "" && inFirst(lowering, from, fragment, hops)) || miss;
  const uri = uriAt(path, from.document.uri);
  const refusal = uri === undefined ? undefined : lowering.library.refusals.get(uri);
  if (refusal !== undefined) return { kind: "refused", refusal };
  return uri === undefined
    ? { kind: "bad", reason: "what stands before the `#` is no URI" }
    : { kind: "refused", refusal: { kind: "missing", path, guess: undefined } };
}
