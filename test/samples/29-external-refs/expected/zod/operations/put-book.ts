// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of putBook: parameters, request body, responses.

import * as z from "zod";
import type { Book } from "../../types/book.js";
import { BookSchema } from "../book.js";
import { IsbnSchema } from "../isbn.js";

export const PutBookPathParametersSchema: z.ZodObject<{ isbn: typeof IsbnSchema }, z.core.$strip> =
  /* @__PURE__ */ z.object({ isbn: IsbnSchema });

export const putBookRequestBody: { readonly "application/json": z.ZodLazy<z.ZodType<Book>> } = {
  "application/json": z.lazy((): z.ZodType<Book> => BookSchema),
};

export const putBookResponses: {} = {};
