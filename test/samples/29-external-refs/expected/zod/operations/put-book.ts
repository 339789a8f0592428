// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of putBook: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { PutBookPathParameters } from "../../types/operations/put-book.js";
import { BookSchema } from "../book.js";
import { IsbnSchema } from "../isbn.js";

export const PutBookPathParametersSchema: z.ObjectSchema<PutBookPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ isbn: IsbnSchema }));

export const putBookRequestBody: { readonly "application/json": typeof BookSchema } = {
  "application/json": BookSchema,
};

export const putBookResponses: {} = {};
