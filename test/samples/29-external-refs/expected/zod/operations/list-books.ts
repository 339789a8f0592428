// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listBooks: parameters, request body, responses.

import * as z from "zod";
import type { Book } from "../../types/book.js";
import type { Problem } from "../../types/problem.js";
import { BookSchema } from "../book.js";
import { ProblemSchema } from "../problem.js";
import { ShelfSchema } from "../shelf.js";

export const ListBooksQueryParametersSchema: z.ZodObject<
  { page: z.ZodOptional<z.ZodInt>; shelf: z.ZodOptional<typeof ShelfSchema> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ page: z.optional(z.int()), shelf: z.optional(ShelfSchema) });

export const listBooksResponses: {
  readonly "200": { readonly "application/json": z.ZodArray<z.ZodLazy<z.ZodType<Book>>> };
  readonly default: { readonly "application/problem+json": z.ZodLazy<z.ZodType<Problem>> };
} = {
  "200": { "application/json": z.array(z.lazy((): z.ZodType<Book> => BookSchema)) },
  default: { "application/problem+json": z.lazy((): z.ZodType<Problem> => ProblemSchema) },
};
