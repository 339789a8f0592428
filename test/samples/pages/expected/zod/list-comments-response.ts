// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListCommentsResponse.

import * as z from "../runtime/zod/z.js";
import type { ListCommentsResponse } from "../types/list-comments-response.js";
import { CommentSchema } from "./comment.js";

export const ListCommentsResponseSchema: z.ObjectSchema<ListCommentsResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ comments: z.array(CommentSchema), next: z.optional(z.nullable(z.string())) }),
  );
