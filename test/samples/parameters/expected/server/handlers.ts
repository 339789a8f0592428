// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { ListShopBooksHandler } from "./operations/list-shop-books.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /**
   * List books
   *
   * Finds books of a shop, the newest first.
   *
   * `GET /shops/{shop-id}/books`
   */
  readonly listShopBooks: ListShopBooksHandler<Context, Principals>;
}
