// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { ReplaceShapeHandler } from "./operations/replace-shape.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /**
   * Replace a shape
   *
   * `PUT /shapes/{id}`
   */
  readonly replaceShape: ReplaceShapeHandler<Context>;
}
