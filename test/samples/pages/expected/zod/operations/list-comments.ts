// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listComments: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { ListCommentsQueryParameters } from "../../types/operations/list-comments.js";
import { ListCommentsResponseSchema } from "../list-comments-response.js";

export const ListCommentsQueryParametersSchema: z.ObjectSchema<ListCommentsQueryParameters> =
  /* @__PURE__ */ z.define(() =>
    z.object({ after: z.optional(z.string()), mine: z.optional(z.boolean()) }),
  );

export const listCommentsResponses: {
  readonly "200": { readonly "application/json": typeof ListCommentsResponseSchema };
} = { "200": { "application/json": ListCommentsResponseSchema } };
