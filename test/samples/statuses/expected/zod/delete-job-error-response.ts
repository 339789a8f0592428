// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobErrorResponse.

import * as z from "zod";
import { ErrorResponseErrorSchema } from "./error-response-error.js";

export type DeleteJobErrorResponseShape = {
  errors: z.ZodOptional<z.ZodArray<typeof ErrorResponseErrorSchema>>;
};

export const DeleteJobErrorResponseSchema: z.ZodObject<DeleteJobErrorResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ errors: z.optional(z.array(ErrorResponseErrorSchema)) });
