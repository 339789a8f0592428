import type { Access } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { listAt } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { followed } from "./refs.js";

/** References and members that are followed within each other. */
const deepest = 12;

function within(lowering: Lowering, node: Node, depth: number): Access {
  if (!isObject(node.value) || depth > deepest) return "both";
  const value = node.document.dialect.upgradeSchema(node.value).schema;
  if (own(value, "readOnly") === true) return "readOnly";
  if (own(value, "writeOnly") === true) return "writeOnly";
  const at: ObjectNode = { ...node, value };
  const ref = own(value, "$ref");
  const target = typeof ref === "string" ? followed(lowering, at, ref) : undefined;
  const members = isArray(own(value, "allOf")) ? listAt(lowering, at, "allOf") : [];
  for (const next of [...(target === undefined ? [] : [target]), ...members]) {
    const found = within(lowering, next, depth + 1);
    if (found !== "both") return found;
  }
  return "both";
}

/** Which way a property goes: what it says itself, or what it refers to and is made of says (3.1, 4.8.24). */
export const accessOf = (lowering: Lowering, node: Node): Access => within(lowering, node, 0);
