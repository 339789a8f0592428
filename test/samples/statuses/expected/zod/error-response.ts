// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ErrorResponse.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { ErrorResponse } from "../types/error-response.js";

export const ErrorResponseSchema: z.ObjectSchema<ErrorResponse> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ type: z.optional(z.string()), title: z.string(), status: z.optional(integer()) }),
);
