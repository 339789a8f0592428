import type { Operation } from "../../../ir/index.js";
import type { Origin } from "../../../source/index.js";

/** An operation that has no name yet. */
export interface FoundOperation {
  readonly operation: Operation;
  /** Its operationId, or the name that Specwright wrote beside it, which is told apart from others later. */
  readonly stated:
    | { readonly kind: "id" | "fixed"; readonly name: string; readonly origin: Origin }
    | undefined;
  /** The operation whose callback it is. */
  readonly parent: FoundOperation | undefined;
}
