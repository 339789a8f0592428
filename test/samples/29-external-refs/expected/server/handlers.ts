// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { GetBookHandler } from "./operations/get-book.js";
import type { ListBooksHandler } from "./operations/list-books.js";
import type { ListLoansHandler } from "./operations/list-loans.js";
import type { PutBookHandler } from "./operations/put-book.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /**
   * Books in the catalogue
   *
   * `GET /books`
   */
  readonly listBooks: ListBooksHandler<Context, Principals>;
  /** `GET /books/{isbn}` */
  readonly getBook: GetBookHandler<Context, Principals>;
  /** `PUT /books/{isbn}` */
  readonly putBook: PutBookHandler<Context, Principals>;
  /** `GET /loans` */
  readonly listLoans: ListLoansHandler<Context, Principals>;
}
