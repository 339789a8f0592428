// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { ExpressionSchema } from "./expression.js";
import { ParentSchema } from "./parent.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    get self() {
      return z.optional(ThingSchema);
    },
    get list() {
      return z.optional(z.array(ThingSchema));
    },
    get map() {
      return z.optional(z.catchall({}, ThingSchema));
    },
    get choice() {
      return z.optional(z.union([ThingSchema, z.string()]));
    },
    expression: z.optional(ExpressionSchema),
    parent: z.optional(ParentSchema),
  }),
);
