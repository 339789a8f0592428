// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestMaybe.

import * as z from "zod";

export type ReplaceShapeRequestMaybeShape = {
  at: z.ZodString;
  again: z.ZodOptional<z.ZodNullable<z.ZodString>>;
};

export const ReplaceShapeRequestMaybeSchema: z.ZodObject<
  ReplaceShapeRequestMaybeShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ at: z.string(), again: z.optional(z.nullable(z.string())) });
