// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeResponse.

import * as z from "zod";
import { PointSchema } from "./point.js";

export type ReplaceShapeResponseShape = { points: z.ZodOptional<z.ZodArray<typeof PointSchema>> };

export const ReplaceShapeResponseSchema: z.ZodObject<ReplaceShapeResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ points: z.optional(z.array(PointSchema)) });
