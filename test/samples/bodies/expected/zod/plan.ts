// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Plan.

import * as z from "zod";

export type PlanShape = { balloons: z.ZodArray<z.ZodString>; fast: z.ZodOptional<z.ZodBoolean> };

export const PlanSchema: z.ZodObject<PlanShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  balloons: z.array(z.string()),
  fast: z.optional(z.boolean()),
});
