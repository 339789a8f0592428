// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UpdateOddRequestError.

import * as z from "zod";

export type UpdateOddRequestErrorShape = {
  message: z.ZodOptional<z.ZodString>;
  code: z.ZodOptional<z.ZodInt>;
};

export const UpdateOddRequestErrorSchema: z.ZodObject<UpdateOddRequestErrorShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ message: z.optional(z.string()), code: z.optional(z.int()) });
