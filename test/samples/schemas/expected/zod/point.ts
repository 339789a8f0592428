// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Point.

import * as z from "zod";
import { PointLabelSchema } from "./point-label.js";

export type PointShape = {
  x: z.ZodNumber;
  labels: z.ZodOptional<z.ZodArray<typeof PointLabelSchema>>;
};

export const PointSchema: z.ZodObject<PointShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  x: z.number(),
  labels: z.optional(z.array(PointLabelSchema)),
});
