import type { Origin } from "../source/index.js";
import type { Effects } from "./effect.js";
import type { OperationRule } from "./operation-rules.js";
import type { Aspect } from "./schema-rules.js";

/** Where a schema stands: what its rules begin with. */
export type Room =
  | "request-body"
  | "response-body"
  | "response-header"
  | "path-parameter"
  | "query-parameter"
  | "querystring-parameter"
  | "header-parameter"
  | "cookie-parameter"
  | "type";

export type RuleName = OperationRule | `${Room}/${Aspect}`;

/** One change of the contract. */
export interface Change {
  readonly rule: RuleName;
  /** What changed, in a sentence without its place. */
  readonly text: string;
  /** The method and path of the operation, or the name of the type, or `API`. */
  readonly subject: string;
  /** Within the subject, for example `request body · items[].quantity`; empty for the subject itself. */
  readonly at: string;
  /** The operations that the change reaches, where the subject is a type. */
  readonly operations: readonly string[];
  /** The pair of types that it was found in, by which the operations are found; undefined outside of types. */
  readonly owner?: string;
  readonly effects: Effects;
  readonly before: Origin | undefined;
  readonly after: Origin | undefined;
}

/** Takes a change that was found. */
export type Tell = (change: Change) => void;
