// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Author.

import * as z from "../runtime/zod/z.js";
import type { Author } from "../types/author.js";
import { BookSchema } from "./book.js";

export const AuthorSchema: z.ObjectSchema<Author> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    name: z.string(),
    get books() {
      return z.optional(z.array(BookSchema));
    },
  }),
);
