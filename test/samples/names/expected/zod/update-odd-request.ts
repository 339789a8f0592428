// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UpdateOddRequest.

import * as z from "zod";
import { UpdateOddRequestErrorSchema } from "./update-odd-request-error.js";

export type UpdateOddRequestShape = { error: z.ZodOptional<typeof UpdateOddRequestErrorSchema> };

export const UpdateOddRequestSchema: z.ZodObject<UpdateOddRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ error: z.optional(UpdateOddRequestErrorSchema) });
