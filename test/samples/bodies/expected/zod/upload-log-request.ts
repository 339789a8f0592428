// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of UploadLogRequest.

import * as z from "zod";

export type UploadLogRequestShape = {
  file: z.ZodString;
  notes: z.ZodOptional<z.ZodArray<z.ZodString>>;
};

export const UploadLogRequestSchema: z.ZodObject<UploadLogRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ file: z.string(), notes: z.optional(z.array(z.string())) });
