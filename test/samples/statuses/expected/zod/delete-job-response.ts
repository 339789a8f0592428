// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponse.

import * as z from "zod";

export type DeleteJobResponseShape = { state: z.ZodOptional<z.ZodString> };

export const DeleteJobResponseSchema: z.ZodObject<DeleteJobResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ state: z.optional(z.string()) });
