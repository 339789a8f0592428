// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponse.

import * as z from "zod";

export type ErrorResponseShape = {
  type: z.ZodOptional<z.ZodString>;
  title: z.ZodString;
  status: z.ZodOptional<z.ZodInt>;
};

export const ErrorResponseSchema: z.ZodObject<ErrorResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    type: z.optional(z.string()),
    title: z.string(),
    status: z.optional(z.int()),
  });
