// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponse.

import * as z from "zod";
import { ErrorResponseMessageItemSchema } from "./error-response-message-item.js";

export type ErrorResponseShape = {
  error: z.ZodBoolean;
  statusCode: z.ZodNumber;
  message: z.ZodArray<typeof ErrorResponseMessageItemSchema>;
};

export const ErrorResponseSchema: z.ZodObject<ErrorResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    error: z.boolean(),
    statusCode: z.number(),
    message: z.array(ErrorResponseMessageItemSchema),
  });
