// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Author.

import * as z from "zod";
import type { Book } from "../types/book.js";
import { BookSchema } from "./book.js";

export type AuthorShape = {
  name: z.ZodString;
  books: z.ZodOptional<z.ZodArray<z.ZodLazy<z.ZodType<Book>>>>;
};

export const AuthorSchema: z.ZodObject<AuthorShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  name: z.string(),
  books: z.optional(z.array(z.lazy((): z.ZodType<Book> => BookSchema))),
});
