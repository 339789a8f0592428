// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequestError.

import * as z from "../runtime/zod/z.js";
import type { PostOddRequestError } from "../types/post-odd-request-error.js";

export const PostOddRequestErrorSchema: z.ObjectSchema<PostOddRequestError> =
  /* @__PURE__ */ z.define(() => z.looseObject({ message: z.optional(z.string()) }));
