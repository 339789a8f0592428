// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Paper.

import * as z from "zod";

export type PaperShape = { number: z.ZodInt; title: z.ZodOptional<z.ZodString> };

export const PaperSchema: z.ZodObject<PaperShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  number: z.int(),
  title: z.optional(z.string()),
});
