// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequestError.

import * as z from "zod";

export type PostOddRequestErrorShape = { message: z.ZodOptional<z.ZodString> };

export const PostOddRequestErrorSchema: z.ZodObject<PostOddRequestErrorShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ message: z.optional(z.string()) });
