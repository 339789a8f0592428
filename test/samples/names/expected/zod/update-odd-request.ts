// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UpdateOddRequest.

import * as z from "../runtime/zod/z.js";
import type { UpdateOddRequest } from "../types/update-odd-request.js";
import { UpdateOddRequestErrorSchema } from "./update-odd-request-error.js";

export const UpdateOddRequestSchema: z.ObjectSchema<UpdateOddRequest> = /* @__PURE__ */ z.define(
  () => z.looseObject({ error: z.optional(UpdateOddRequestErrorSchema) }),
);
