import { closest, report } from "../../../diagnostics/index.js";
import type { JsonObject } from "../../../ir/index.js";
import { isArray, isObject, own } from "../../../read/index.js";
import { child, entriesOf, originOf, tally, tell } from "../lower/lowering.js";
import type { Lowering, Node, ObjectNode } from "../lower/lowering.js";
import { tallyContradiction } from "./checking.js";
import { rulesOf } from "./rules.js";
import { shapesOf } from "./shapes.js";
import type { Below, Kind, Shape } from "./shapes.js";

/** Members that no kind has, where a member that it has is near. Others may be extensions without an `x-`. */
function checkSpelling(
  lowering: Lowering,
  node: ObjectNode,
  kind: Kind,
  { below, others }: Shape,
): void {
  for (const member of Object.keys(node.value)) {
    if (Object.hasOwn(below, member) || others.includes(member) || member.startsWith("x-"))
      continue;
    const guess = closest(member, [...Object.keys(below), ...others]);
    if (guess === undefined || Object.hasOwn(node.value, guess)) continue;
    tally(
      lowering,
      `member ${kind} ${member}`,
      originOf(lowering, child(node, member)),
      (count, first) => report("openapi/unknown-member", { member, guess, count }, first),
    );
  }
}

/** A reference is a text; of the other kinds of objects none may have a member of that name. */
function checkRef(lowering: Lowering, node: ObjectNode): void {
  const ref = own(node.value, "$ref");
  if (ref === undefined || typeof ref === "string") return;
  const holes = {
    what: "$ref",
    value: JSON.stringify(ref),
    expected: "a text such as `#/components/schemas/Thing`",
  };
  tell(lowering, report("openapi/bad-value", holes, originOf(lowering, child(node, "$ref"))));
}

/** The section of `components` that each kind has, where it has one; in 2.0 those that there are stand in the document itself. */
const sections: Readonly<Partial<Record<Kind, string>>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
  pathItem: "pathItems",
  mediaType: "mediaTypes",
};

/** A reference to a component of another kind: what it leads to is read as what is expected, and little of it fits. */
function checkSection(lowering: Lowering, node: ObjectNode, kind: Kind): void {
  const ref = own(node.value, "$ref");
  if (ref === undefined) return;
  const isOld = node.document.dialect.version === "2.0";
  const parts = isOld
    ? /^#\/(definitions|parameters|responses)\/[^/]+$/u
    : /^#\/components\/(\w+)\/[^/]+$/u;
  const section = parts.exec(typeof ref === "string" ? ref : "")?.[1];
  const wanted = isOld && kind === "schema" ? "definitions" : sections[kind];
  if (section === undefined || wanted === undefined || section === wanted) return;
  tallyContradiction(
    lowering,
    node,
    "$ref",
    `it leads to one of \`${section}\` where one of \`${wanted}\` is expected`,
  );
}

/** A node and the kind of object that it is expected to be. */
type KindNode = readonly [kind: Kind, node: Node];

function nodesBelow(node: ObjectNode, member: string, { how }: Below): readonly Node[] {
  const value = own(node.value, member);
  if (value === undefined) return [];
  const place = child(node, member);
  if (how === "list")
    return isArray(value) ? value.map((one, at) => ({ value: one, ...child(place, at) })) : [];
  if (how === "one") return [{ value, ...place }];
  return isObject(value) ? entriesOf({ value, ...place }).map(([, one]) => one) : [];
}

const known = new WeakMap<Shape, readonly (readonly [member: string, below: Below])[]>();

/** The members of a kind that lead to other nodes. */
function membersBelow(shape: Shape): readonly (readonly [member: string, below: Below])[] {
  const members = known.get(shape) ?? Object.entries(shape.below);
  known.set(shape, members);
  return members;
}

/** Everything right below a node that is looked at, in the order of its kind. */
function nodesUnder(node: ObjectNode, shape: Shape): readonly KindNode[] {
  const found: KindNode[] = [];
  for (const [member, how] of membersBelow(shape)) {
    if (!Object.hasOwn(node.value, member)) continue;
    for (const one of nodesBelow(node, member, how)) found.push([how.kind, one]);
  }
  return found;
}

/** Checks nodes and all that is below them, in their order. */
type Walk = (nodes: readonly KindNode[]) => void;

/** What is looked at once for as long as it stays the same. */
const wholes: ReadonlySet<Kind> = new Set(["pathItem", "components"]);

/** Walks by a list of its own: a document may be deeper than the stack. */
function walker(lowering: Lowering, root: ObjectNode): Walk {
  const { version } = root.document.dialect;
  const [shapes, rules] = [shapesOf(version), rulesOf(version)];
  const seen = new Set<JsonObject>();
  const visit = (kind: Kind, node: ObjectNode): readonly KindNode[] => {
    if (kind !== "document") checkRef(lowering, node);
    checkSection(lowering, node, kind);
    checkSpelling(lowering, node, kind, shapes[kind]);
    for (const rule of rules[kind]) rule(lowering, node);
    return nodesUnder(node, shapes[kind]);
  };
  const { kept } = lowering;
  const walk: Walk = (nodes) => {
    const open = nodes.toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [kind, { value, pointer, document }] = next;
      if (!isObject(value) || seen.has(value)) continue;
      seen.add(value);
      const node = { value, pointer, document };
      if (kept !== undefined && wholes.has(kind))
        kept.parts.keep(kept.made.checked, value, [], () => walk(visit(kind, node)));
      else for (const one of visit(kind, node).toReversed()) open.push(one);
    }
  };
  return walk;
}

/**
 * Tells what is odd about a document and does not stop anyone from reading it: what is missing, misspelt, contradictory or
 * without effect. Goes by the places where things stand, not by references, and looks at what is shared by aliases once.
 */
export function checkDocument(lowering: Lowering, root: ObjectNode): void {
  walker(lowering, root)([["document", root]]);
}
