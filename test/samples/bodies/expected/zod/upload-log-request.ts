// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UploadLogRequest.

import * as z from "../runtime/zod/z.js";
import type { UploadLogRequest } from "../types/upload-log-request.js";

export const UploadLogRequestSchema: z.ObjectSchema<UploadLogRequest> = /* @__PURE__ */ z.define(
  () => z.looseObject({ file: z.string(), notes: z.optional(z.array(z.string())) }),
);
