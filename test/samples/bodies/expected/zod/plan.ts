// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Plan.

import * as z from "../runtime/zod/z.js";
import type { Plan } from "../types/plan.js";

export const PlanSchema: z.ObjectSchema<Plan> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ balloons: z.array(z.string()), fast: z.optional(z.boolean()) }),
);
