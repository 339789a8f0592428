// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import { maxCodePoints, minCodePoints } from "../runtime/zod/code-points.js";
import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    lengths: z.optional(
      z.union([z.string().check(maxCodePoints(2)), z.string().check(minCodePoints(5))]),
    ),
    same: z.optional(z.string()),
    exactly: z.optional(z.xor([integer(), z.number().check(z.gte(5))])),
    keys: z.optional(z.union([z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() })])),
  }),
);
