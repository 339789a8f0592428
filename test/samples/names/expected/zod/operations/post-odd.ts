// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of postOdd: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { PostOddPathParameters } from "../../types/operations/post-odd.js";
import { PostOddRequestSchema } from "../post-odd-request.js";
import { PostOddResponseSchema } from "../post-odd-response.js";

export const PostOddPathParametersSchema: z.ObjectSchema<PostOddPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ class: z.string() }));

export const postOddRequestBody: { readonly "application/json": typeof PostOddRequestSchema } = {
  "application/json": PostOddRequestSchema,
};

export const postOddResponses: {
  readonly "200": { readonly "application/json": typeof PostOddResponseSchema };
} = { "200": { "application/json": PostOddResponseSchema } };
