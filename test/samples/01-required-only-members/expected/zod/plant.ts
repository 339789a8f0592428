// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Plant.

import * as z from "../runtime/zod/z.js";
import type { Plant } from "../types/plant.js";

export const PlantSchema: z.ObjectSchema<Plant> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ name: z.optional(z.string()), height: z.optional(z.number()) }),
);
