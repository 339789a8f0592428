import type { Operation } from "../ir/index.js";
import type { Room } from "./change.js";
import type { Direction } from "./effect.js";
import type { OperationRule } from "./operation-rules.js";
import type { Comparison, Spot } from "./schema/comparison.js";
import { tellRule } from "./tell.js";
import type { Sides } from "./tell.js";

/** Two versions of an operation, and how changes in it are told. */
export interface OperationPair {
  readonly comparison: Comparison;
  readonly before: Operation;
  readonly after: Operation;
  readonly subject: string;
  /** Which way its requests go: those of webhooks and callbacks go to the callers. */
  readonly requests: Direction;
}

/** Tells a change within an operation. */
export function say(
  { comparison, subject }: OperationPair,
  rule: OperationRule,
  at: string,
  text: string,
  sides: Sides,
): void {
  tellRule(comparison.tell, rule, subject, at, text, sides);
}

/** Where a schema of an operation stands. */
export const spotAt = (
  pair: OperationPair,
  room: Room,
  at: string,
  direction: Direction,
): Spot => ({
  subject: pair.subject,
  at,
  room,
  direction,
  owner: pair.subject,
});
