// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { CreateWatchHandler } from "./operations/create-watch.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /**
   * Watch a parcel
   *
   * `POST /watches`
   */
  readonly createWatch: CreateWatchHandler<Context>;
}
