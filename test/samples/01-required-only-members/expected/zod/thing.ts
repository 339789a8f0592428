// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    member: z.optional(z.looseObject({ name: z.string(), height: z.optional(z.number()) })),
    beside: z.optional(z.looseObject({ name: z.string(), height: z.optional(z.number()) })),
    siblings: z.optional(z.looseObject({ name: z.string(), height: z.optional(z.number()) })),
    nested: z.optional(z.looseObject({ name: z.string(), height: z.number() })),
    referred: z.optional(z.looseObject({ name: z.string(), height: z.optional(z.number()) })),
  }),
);
