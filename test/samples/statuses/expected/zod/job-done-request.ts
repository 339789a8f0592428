// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of JobDoneRequest.

import * as z from "zod";

export type JobDoneRequestShape = { id: z.ZodString };

export const JobDoneRequestSchema: z.ZodObject<JobDoneRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ id: z.string() });
