// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Book.

import type { Author } from "./author.js";
import type { Isbn } from "./isbn.js";
import type { Loan } from "./loan.js";

export interface Book {
  isbn: Isbn;
  title: string;
  authors?: Author[] | undefined;
  /** What to read next. */
  sequel?: Book | undefined;
  lent?: Loan | undefined;
}
