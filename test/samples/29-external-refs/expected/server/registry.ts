// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Your handlers, one for every operation: what does not fit does not compile.

import { getBook } from "../../handlers/get-book.js";
import { listBooks } from "../../handlers/list-books.js";
import { listLoans } from "../../handlers/list-loans.js";
import { putBook } from "../../handlers/put-book.js";
import type { Handlers } from "./handlers.js";

export interface Registry {
  readonly listBooks: typeof listBooks;
  readonly getBook: typeof getBook;
  readonly putBook: typeof putBook;
  readonly listLoans: typeof listLoans;
}

export const handlers: Registry = {
  listBooks: listBooks,
  getBook: getBook,
  putBook: putBook,
  listLoans: listLoans,
} satisfies Handlers<never, never>;
