// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponse.

import * as z from "zod";

export type ErrorResponseShape = { title: z.ZodOptional<z.ZodString> };

export const ErrorResponseSchema: z.ZodObject<ErrorResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ title: z.optional(z.string()) });
