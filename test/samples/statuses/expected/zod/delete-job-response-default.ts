// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponseDefault.

import * as z from "../runtime/zod/z.js";
import type { DeleteJobResponseDefault } from "../types/delete-job-response-default.js";
import { DeleteJobResponseDefaultErrorSchema } from "./delete-job-response-default-error.js";

export const DeleteJobResponseDefaultSchema: z.ObjectSchema<DeleteJobResponseDefault> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ errors: z.optional(z.array(DeleteJobResponseDefaultErrorSchema)) }),
  );
