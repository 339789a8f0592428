// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of JobDoneRequest.

import * as z from "../runtime/zod/z.js";
import type { JobDoneRequest } from "../types/job-done-request.js";

export const JobDoneRequestSchema: z.ObjectSchema<JobDoneRequest> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ id: z.string() }),
);
