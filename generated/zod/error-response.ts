// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponse.

import * as z from "../runtime/zod/z.js";
import type { ErrorResponse } from "../types/error-response.js";
import { ErrorResponseMessageItemSchema } from "./error-response-message-item.js";

export const ErrorResponseSchema: z.ObjectSchema<ErrorResponse> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    error: z.boolean(),
    statusCode: z.number(),
    message: z.array(ErrorResponseMessageItemSchema),
  }),
);
