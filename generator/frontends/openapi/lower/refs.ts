import { report } from "../../../diagnostics/index.js";
import type { Diagnostic } from "../../../diagnostics/index.js";
import type { JsonObject } from "../../../ir/index.js";
import { own } from "../../../read/index.js";
import type { Origin } from "../../../source/index.js";
import { find } from "./find.js";
import { sayLost } from "./lost-refs.js";
import { asObject, child, isFull, memberAt, originOf, tally, tell } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";

/** What a reference names, without a word of one that names nothing. */
export function followed(lowering: Lowering, node: Node, ref: string): Node | undefined {
  const found = find(lowering, node, ref);
  return found.kind === "node" ? found.node : undefined;
}

/** What a `$ref` names; tells of one that names nothing. */
export function targetOf(lowering: Lowering, node: ObjectNode, ref: string): Node | undefined {
  const found = find(lowering, node, ref);
  const origin = originOf(lowering, child(node, "$ref"));
  if (found.kind === "node") {
    if (found.in === "the first document") tallyInFirst(lowering, origin);
    return found.node;
  }
  // What is said of this depends on what was said before.
  lowering.kept?.parts.spoil();
  // Looking for what was meant takes time, which nobody should wait for in vain.
  if (isFull(lowering)) return undefined;
  if (found.kind === "refused" && found.refusal.kind === "bad") {
    // What is wrong with a document is said once, however many need it.
    if (lowering.told.has(found.refusal)) return undefined;
    lowering.told.add(found.refusal);
  }
  for (const diagnostic of sayLost(found, { lowering, ref, origin })) tell(lowering, diagnostic);
  return undefined;
}

function tallyInFirst(lowering: Lowering, origin: Origin): void {
  const say = (count: number, first: Origin): Diagnostic =>
    report("openapi/ref-in-first", { count }, first);
  tally(lowering, "ref in first", origin, say);
}

/**
 * The references of a schema: `$ref`, and `$dynamicRef` at its static meaning (JSON Schema 2020-12, 8.2.3.2): what it leads
 * to when no schema on the way here says otherwise.
 */
export function refsOf(lowering: Lowering, node: ObjectNode): readonly string[] {
  const dynamic = own(node.value, "$dynamicRef");
  if (dynamic !== undefined) {
    const say = (count: number, first: Origin): Diagnostic =>
      report("openapi/dynamic-ref", { count }, first);
    tally(lowering, "dynamic ref", originOf(lowering, child(node, "$dynamicRef")), say);
  }
  return [own(node.value, "$ref"), dynamic].filter((ref) => typeof ref === "string");
}

const overriding = ["summary", "description"];

/** The texts beside a reference that stand for those of what it leads to (3.1, 4.8.23). */
function overrides({ value, document }: ObjectNode): JsonObject {
  if (!document.dialect.refsOverride) return {};
  return Object.fromEntries(
    overriding.flatMap((name) => {
      const text = own(value, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/**
 * The object itself, and those that its `$ref` leads to, over as many references as there are. The last one has a `$ref`
 * only where that leads to nothing.
 */
export function layersOf(lowering: Lowering, node: Node | undefined): readonly ObjectNode[] {
  const layers: ObjectNode[] = [];
  let at = asObject(lowering, node);
  while (at !== undefined) {
    const { value } = at;
    const ref = own(value, "$ref");
    if (layers.some((layer) => layer.value === value)) {
      const place = originOf(lowering, child(at, "$ref"));
      tell(lowering, report("openapi/ref-cycle", { ref: String(ref) }, place));
      return layers;
    }
    layers.push(at);
    if (typeof ref !== "string") return layers;
    at = asObject(lowering, targetOf(lowering, at, ref));
  }
  return layers;
}

/**
 * The object itself, or the one that its `$ref` leads to (3.1, 4.8.23). `summary` and `description` beside a reference
 * override those of what it leads to; in 3.0 nothing does.
 */
export function resolved(lowering: Lowering, node: Node | undefined): ObjectNode | undefined {
  const layers = layersOf(lowering, node);
  const target = layers.at(-1);
  if (target === undefined || typeof own(target.value, "$ref") === "string") return undefined;
  if (layers.length === 1) return target;
  const texts = layers
    .slice(0, -1)
    .reduceRight<JsonObject>((known, layer) => Object.assign(known, overrides(layer)), {});
  return Object.keys(texts).length === 0
    ? target
    : { ...target, value: { ...target.value, ...texts } };
}

/** A member that is an object, or refers to one where only an object is foreseen: people put `paths` into a file. */
export function resolvedAt(
  lowering: Lowering,
  node: ObjectNode,
  name: string,
): ObjectNode | undefined {
  return resolved(lowering, memberAt(node, name));
}
