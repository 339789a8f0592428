// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Note.

import * as z from "zod";

export type NoteShape = { text: z.ZodString; tags: z.ZodOptional<z.ZodArray<z.ZodString>> };

export const NoteSchema: z.ZodObject<NoteShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  text: z.string(),
  tags: z.optional(z.array(z.string())),
});
