// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of WriteNoteRequest.

import * as z from "zod";

export type WriteNoteRequestShape = {
  text: z.ZodOptional<z.ZodString>;
  picture: z.ZodOptional<z.ZodString>;
};

export const WriteNoteRequestSchema: z.ZodObject<WriteNoteRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ text: z.optional(z.string()), picture: z.optional(z.string()) });
