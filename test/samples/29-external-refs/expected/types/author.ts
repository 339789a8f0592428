// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Author.

import type { Book } from "./book.js";

export interface Author {
  name: string;
  books?: Book[] | undefined;
}
