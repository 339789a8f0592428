// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { getBookRoute } from "./operations/get-book.js";
import { listBooksRoute } from "./operations/list-books.js";
import { listLoansRoute } from "./operations/list-loans.js";
import { putBookRoute } from "./operations/put-book.js";

export const routes: Readonly<Record<string, Route>> = {
  listBooks: listBooksRoute,
  getBook: getBookRoute,
  putBook: putBookRoute,
  listLoans: listLoansRoute,
};
