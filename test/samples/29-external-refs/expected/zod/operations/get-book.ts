// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of getBook: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { GetBookPathParameters } from "../../types/operations/get-book.js";
import { BookSchema } from "../book.js";
import { IsbnSchema } from "../isbn.js";
import { ProblemSchema } from "../problem.js";

export const GetBookPathParametersSchema: z.ObjectSchema<GetBookPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ isbn: IsbnSchema }));

export const getBookResponses: {
  readonly "200": { readonly "application/json": typeof BookSchema };
  readonly default: { readonly "application/problem+json": typeof ProblemSchema };
} = {
  "200": { "application/json": BookSchema },
  default: { "application/problem+json": ProblemSchema },
};
