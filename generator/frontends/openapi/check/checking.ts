import { report } from "../../../diagnostics/index.js";
import { own } from "../../../read/index.js";
import type { Origin } from "../../../source/index.js";
import { child, originOf, tally } from "../lower/lowering.js";
import type { Lowering, ObjectNode } from "../lower/lowering.js";

/** A rule looks at one object and tells what is odd about it. */
export type Rule = (lowering: Lowering, node: ObjectNode) => void;

const originAt = (lowering: Lowering, node: ObjectNode, member: string): Origin =>
  originOf(lowering, child(node, member));

/** Counts something that should be there. */
export function tallyLeftOut(
  lowering: Lowering,
  node: ObjectNode,
  owner: string,
  what: string,
): void {
  tally(lowering, `left out ${owner} ${what}`, originOf(lowering, node), (count, first) =>
    report("openapi/left-out", { owner, what, count }, first),
  );
}

/** Counts something that does nothing where it stands. */
export function tallyWithoutEffect(
  lowering: Lowering,
  node: ObjectNode,
  member: string,
  reason: string,
): void {
  const origin = originAt(lowering, node, member);
  tally(lowering, `without effect ${member} ${reason}`, origin, (count, first) =>
    report("openapi/without-effect", { what: member, reason, count }, first),
  );
}

/** Counts keywords that cannot all be meant. */
export function tallyContradiction(
  lowering: Lowering,
  node: ObjectNode,
  member: string,
  reason: string,
): void {
  const origin = originAt(lowering, node, member);
  tally(lowering, `contradiction ${member} ${reason}`, origin, (count, first) =>
    report("openapi/contradiction", { what: member, reason, count }, first),
  );
}

/** Whether an object stands for itself and not for what a reference leads to. */
export const isStated = ({ value }: ObjectNode): boolean => own(value, "$ref") === undefined;

export const has = ({ value }: ObjectNode, member: string): boolean =>
  own(value, member) !== undefined;
