// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponseDefaultError.

import * as z from "../runtime/zod/z.js";
import type { DeleteJobResponseDefaultError } from "../types/delete-job-response-default-error.js";

export const DeleteJobResponseDefaultErrorSchema: z.ObjectSchema<DeleteJobResponseDefaultError> =
  /* @__PURE__ */ z.define(() => z.looseObject({ message: z.optional(z.string()) }));
