// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponse.

import * as z from "../runtime/zod/z.js";
import type { DeleteJobResponse } from "../types/delete-job-response.js";

export const DeleteJobResponseSchema: z.ObjectSchema<DeleteJobResponse> = /* @__PURE__ */ z.define(
  () => z.looseObject({ state: z.optional(z.string()) }),
);
