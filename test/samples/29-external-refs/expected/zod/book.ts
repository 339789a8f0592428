// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Book.

import * as z from "../runtime/zod/z.js";
import type { Book } from "../types/book.js";
import { AuthorSchema } from "./author.js";
import { IsbnSchema } from "./isbn.js";
import { LoanSchema } from "./loan.js";

export const BookSchema: z.ObjectSchema<Book> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    isbn: IsbnSchema,
    title: z.string(),
    get authors() {
      return z.optional(z.array(AuthorSchema));
    },
    get sequel() {
      return z.optional(BookSchema);
    },
    get lent() {
      return z.optional(LoanSchema);
    },
  }),
);
