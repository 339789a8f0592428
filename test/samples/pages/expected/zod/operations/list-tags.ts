// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listTags: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ListTagsQueryParameters } from "../../types/operations/list-tags.js";
import { ListTagsResponseSchema } from "../list-tags-response.js";

export const ListTagsQueryParametersSchema: z.ObjectSchema<ListTagsQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ page: z.optional(integer()) }));

export const listTagsResponses: {
  readonly "200": { readonly "application/json": typeof ListTagsResponseSchema };
} = { "200": { "application/json": ListTagsResponseSchema } };
