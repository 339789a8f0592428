// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponseDefaultError.

import * as z from "zod";

export type DeleteJobResponseDefaultErrorShape = { message: z.ZodOptional<z.ZodString> };

export const DeleteJobResponseDefaultErrorSchema: z.ZodObject<
  DeleteJobResponseDefaultErrorShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ message: z.optional(z.string()) });
