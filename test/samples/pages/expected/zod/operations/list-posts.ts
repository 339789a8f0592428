// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listPosts: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ListPostsQueryParameters } from "../../types/operations/list-posts.js";
import { ListPostsResponseSchema } from "../list-posts-response.js";

export const ListPostsQueryParametersSchema: z.ObjectSchema<ListPostsQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ offset: z.optional(integer()) }));

export const listPostsResponses: {
  readonly "200": { readonly "application/json": typeof ListPostsResponseSchema };
} = { "200": { "application/json": ListPostsResponseSchema } };
