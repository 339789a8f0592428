// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listBooks: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { Book } from "../../types/book.js";
import type { ListBooksQueryParameters } from "../../types/operations/list-books.js";
import { BookSchema } from "../book.js";
import { ProblemSchema } from "../problem.js";
import { ShelfSchema } from "../shelf.js";

export const ListBooksQueryParametersSchema: z.ObjectSchema<ListBooksQueryParameters> =
  /* @__PURE__ */ z.define(() =>
    z.object({ page: z.optional(integer()), shelf: z.optional(ShelfSchema) }),
  );

export const listBooksResponses: {
  readonly "200": { readonly "application/json": z.Schema<Book[]> };
  readonly default: { readonly "application/problem+json": typeof ProblemSchema };
} = {
  "200": { "application/json": /* @__PURE__ */ z.define(() => z.array(BookSchema)) },
  default: { "application/problem+json": ProblemSchema },
};
