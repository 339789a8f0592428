// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { Author } from "../types/author.js";
import type { Book } from "../types/book.js";
import type { Isbn } from "../types/isbn.js";
import type { Loan } from "../types/loan.js";
import type { Member } from "../types/member.js";
import type { GetBookPathParameters } from "../types/operations/get-book.js";
import type { ListBooksQueryParameters } from "../types/operations/list-books.js";
import type { ListLoansQueryParameters } from "../types/operations/list-loans.js";
import type { PutBookPathParameters } from "../types/operations/put-book.js";
import type { Person } from "../types/person.js";
import type { Problem } from "../types/problem.js";
import type { Shelf } from "../types/shelf.js";
import type { AuthorSchema } from "./author.js";
import type { BookSchema } from "./book.js";
import type { IsbnSchema } from "./isbn.js";
import type { LoanSchema } from "./loan.js";
import type { MemberSchema } from "./member.js";
import type { GetBookPathParametersSchema } from "./operations/get-book.js";
import type { ListBooksQueryParametersSchema } from "./operations/list-books.js";
import type { ListLoansQueryParametersSchema } from "./operations/list-loans.js";
import type { PutBookPathParametersSchema } from "./operations/put-book.js";
import type { PersonSchema } from "./person.js";
import type { ProblemSchema } from "./problem.js";
import type { ShelfSchema } from "./shelf.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof BookSchema>, Book>>,
  Proven<Equal<z.output<typeof MemberSchema>, Member>>,
  Proven<Equal<z.output<typeof ShelfSchema>, Shelf>>,
  Proven<Equal<z.output<typeof ProblemSchema>, Problem>>,
  Proven<Equal<z.output<typeof IsbnSchema>, Isbn>>,
  Proven<Equal<z.output<typeof LoanSchema>, Loan>>,
  Proven<Equal<z.output<typeof AuthorSchema>, Author>>,
  Proven<Equal<z.output<typeof PersonSchema>, Person>>,
  Proven<Equal<z.output<typeof ListBooksQueryParametersSchema>, ListBooksQueryParameters>>,
  Proven<Equal<z.output<typeof GetBookPathParametersSchema>, GetBookPathParameters>>,
  Proven<Equal<z.output<typeof PutBookPathParametersSchema>, PutBookPathParameters>>,
  Proven<Equal<z.output<typeof ListLoansQueryParametersSchema>, ListLoansQueryParameters>>,
];
