import { report } from "../../../diagnostics/index.js";
import type { JsonValue } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { childPointer, rootPointer } from "../../../source/index.js";
import type { Pointer } from "../../../source/index.js";
import { asObject, originOf, child, tell } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The keys of a reference within the document (RFC 6901, sections 4 and 6); undefined where it leads out of it. */
export function refKeys(ref: string): readonly string[] | undefined {
  if (ref === "#") return [];
  if (!ref.startsWith("#/")) return undefined;
  return decoded(ref.slice(2))
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function step(value: JsonValue, key: string): JsonValue | undefined {
  if (isArray(value)) return /^\d+$/u.test(key) ? value[Number(key)] : undefined;
  return isObject(value) ? own(value, key) : undefined;
}

/** What keys lead to from the root on. */
function nodeAt({ openapi }: Lowering, keys: readonly string[]): Node | undefined {
  let value: JsonValue | undefined = openapi.root;
  let pointer: Pointer = rootPointer;
  for (const key of keys) {
    value = step(value, key);
    if (value === undefined) return undefined;
    pointer = childPointer(pointer, key);
  }
  return { value, pointer };
}

/** What a `$ref` names; tells of one that names nothing. */
export function targetOf(lowering: Lowering, node: ObjectNode, ref: string): Node | undefined {
  const origin = originOf(lowering, child(node, "$ref"));
  const keys = refKeys(ref);
  if (keys === undefined) {
    tell(lowering, report("openapi/external-ref", { ref }, origin));
    return undefined;
  }
  const target = nodeAt(lowering, keys);
  if (target === undefined) tell(lowering, report("openapi/unresolved-ref", { ref }, origin));
  return target;
}

/**
 * The object itself, or the one that its `$ref` leads to, over as many references as there are (3.1, 4.8.23). What stands
 * beside the reference overrides what it leads to: 3.1 means that for `summary` and `description`, and path items allow it.
 */
export function resolved(lowering: Lowering, node: Node | undefined): ObjectNode | undefined {
  const seen = new Set<JsonValue>();
  let at = asObject(lowering, node);
  while (at !== undefined) {
    const ref = own(at.value, "$ref");
    if (typeof ref !== "string") return at;
    if (seen.has(at.value)) {
      tell(lowering, report("openapi/ref-cycle", { ref }, originOf(lowering, child(at, "$ref"))));
      return undefined;
    }
    seen.add(at.value);
    at = asObject(lowering, targetOf(lowering, at, ref));
  }
  return undefined;
}
