// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DeleteJobResponseDefault.

import * as z from "zod";
import { DeleteJobResponseDefaultErrorSchema } from "./delete-job-response-default-error.js";

export type DeleteJobResponseDefaultShape = {
  errors: z.ZodOptional<z.ZodArray<typeof DeleteJobResponseDefaultErrorSchema>>;
};

export const DeleteJobResponseDefaultSchema: z.ZodObject<
  DeleteJobResponseDefaultShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({
  errors: z.optional(z.array(DeleteJobResponseDefaultErrorSchema)),
});
