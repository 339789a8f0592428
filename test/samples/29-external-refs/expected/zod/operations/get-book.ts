// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of getBook: parameters, request body, responses.

import * as z from "zod";
import type { Book } from "../../types/book.js";
import type { Problem } from "../../types/problem.js";
import { BookSchema } from "../book.js";
import { IsbnSchema } from "../isbn.js";
import { ProblemSchema } from "../problem.js";

export const GetBookPathParametersSchema: z.ZodObject<{ isbn: typeof IsbnSchema }, z.core.$strip> =
  /* @__PURE__ */ z.object({ isbn: IsbnSchema });

export const getBookResponses: {
  readonly "200": { readonly "application/json": z.ZodLazy<z.ZodType<Book>> };
  readonly default: { readonly "application/problem+json": z.ZodLazy<z.ZodType<Problem>> };
} = {
  "200": { "application/json": z.lazy((): z.ZodType<Book> => BookSchema) },
  default: { "application/problem+json": z.lazy((): z.ZodType<Problem> => ProblemSchema) },
};
