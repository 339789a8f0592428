// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestEither.

import * as z from "zod";

export type ReplaceShapeRequestEitherShape = { depth: z.ZodOptional<z.ZodNumber> };

export const ReplaceShapeRequestEitherSchema: z.ZodObject<
  ReplaceShapeRequestEitherShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({ depth: z.optional(z.number()) });
