// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Bicycle.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Bicycle } from "../types/bicycle.js";

export const BicycleSchema: z.ObjectSchema<Bicycle> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    kind: z.literal("bicycle"),
    wheels: z.optional(integer()),
    gears: z.optional(integer()),
  }),
);
