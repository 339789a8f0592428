// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Loan.

import type { Book } from "./book.js";
import type { Member } from "./member.js";

export interface Loan {
  book: Book;
  member: Member;
  due: string;
}
