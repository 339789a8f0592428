// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponseError.

import * as z from "zod";

export type ErrorResponseErrorShape = { message: z.ZodOptional<z.ZodString> };

export const ErrorResponseErrorSchema: z.ZodObject<ErrorResponseErrorShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ message: z.optional(z.string()) });
