// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReadPaperPlaceParameter.

import * as z from "zod";

export type ReadPaperPlaceParameterShape = { shelf: z.ZodOptional<z.ZodString> };

export const ReadPaperPlaceParameterSchema: z.ZodObject<
  ReadPaperPlaceParameterShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ shelf: z.optional(z.string()) });
