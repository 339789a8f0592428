// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequestPoint.

import * as z from "zod";
import { ReplaceShapeRequestPointLabelSchema } from "./replace-shape-request-point-label.js";

export type ReplaceShapeRequestPointShape = {
  x: z.ZodNumber;
  labels: z.ZodOptional<z.ZodArray<typeof ReplaceShapeRequestPointLabelSchema>>;
};

export const ReplaceShapeRequestPointSchema: z.ZodObject<
  ReplaceShapeRequestPointShape,
  z.core.$strip
> = /* @__PURE__ */ z.looseObject({
  x: z.number(),
  labels: z.optional(z.array(ReplaceShapeRequestPointLabelSchema)),
});
