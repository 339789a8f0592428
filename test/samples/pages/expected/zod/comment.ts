// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Comment.

import * as z from "../runtime/zod/z.js";
import type { Comment } from "../types/comment.js";

export const CommentSchema: z.ObjectSchema<Comment> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ text: z.string() }),
);
