// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PointLabel.

import * as z from "zod";

export type PointLabelShape = { text: z.ZodOptional<z.ZodString> };

export const PointLabelSchema: z.ZodObject<PointLabelShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ text: z.optional(z.string()) });
