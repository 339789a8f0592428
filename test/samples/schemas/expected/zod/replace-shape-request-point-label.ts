// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestPointLabel.

import * as z from "zod";

export type ReplaceShapeRequestPointLabelShape = { text: z.ZodOptional<z.ZodString> };

export const ReplaceShapeRequestPointLabelSchema: z.ZodObject<
  ReplaceShapeRequestPointLabelShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ text: z.optional(z.string()) });
