// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { BorrowSeedsHandler } from "./operations/borrow-seeds.js";
import type { ListPacketsHandler } from "./operations/list-packets.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /**
   * Borrow a packet of seeds
   *
   * Takes a packet off the shelf.
   *
   * `POST /loans`
   */
  readonly borrowSeeds: BorrowSeedsHandler<Context, Principals>;
  /**
   * List the packets of a shelf
   *
   * The packets of one shelf.
   *
   * `GET /shelves/{shelf}/packets`
   */
  readonly listPackets: ListPacketsHandler<Context, Principals>;
}
