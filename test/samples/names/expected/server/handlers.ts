// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { PostOddHandler } from "./operations/post-odd.js";
import type { UpdateOddHandler } from "./operations/update-odd.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /**
   * The same again
   *
   * `PATCH /odd/{class}`
   */
  readonly updateOdd: UpdateOddHandler<Context>;
  /**
   * Post $everything: "odd" *\/ names ${here}
   *
   * `POST /odd/{class}`
   */
  readonly postOdd: PostOddHandler<Context>;
}
