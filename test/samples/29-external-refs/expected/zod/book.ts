// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Book.

import * as z from "zod";
import type { Author } from "../types/author.js";
import type { Book } from "../types/book.js";
import type { Loan } from "../types/loan.js";
import { AuthorSchema } from "./author.js";
import { IsbnSchema } from "./isbn.js";
import { LoanSchema } from "./loan.js";

export type BookShape = {
  isbn: typeof IsbnSchema;
  title: z.ZodString;
  authors: z.ZodOptional<z.ZodArray<z.ZodLazy<z.ZodType<Author>>>>;
  sequel: z.ZodOptional<z.ZodLazy<z.ZodType<Book>>>;
  lent: z.ZodOptional<z.ZodLazy<z.ZodType<Loan>>>;
};

export const BookSchema: z.ZodObject<BookShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  isbn: IsbnSchema,
  title: z.string(),
  authors: z.optional(z.array(z.lazy((): z.ZodType<Author> => AuthorSchema))),
  sequel: z.optional(z.lazy((): z.ZodType<Book> => BookSchema)),
  lent: z.optional(z.lazy((): z.ZodType<Loan> => LoanSchema)),
});
