// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PostOddRequestUrnExample20Group.

import * as z from "zod";

export type PostOddRequestUrnExample20GroupShape = { name: z.ZodOptional<z.ZodString> };

export const PostOddRequestUrnExample20GroupSchema: z.ZodObject<
  PostOddRequestUrnExample20GroupShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ name: z.optional(z.string()) });
