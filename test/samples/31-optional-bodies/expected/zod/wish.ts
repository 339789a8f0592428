// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Wish.

import * as z from "zod";

export type WishShape = { degrees: z.ZodOptional<z.ZodInt> };

export const WishSchema: z.ZodObject<WishShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  degrees: z.optional(z.int()),
});
