// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    open: z.optional(z.looseObject({ a: z.optional(z.string()) })),
    closed: z.optional(z.strictObject({ a: z.optional(z.string()) })),
    rest: z.optional(z.catchall({ a: z.optional(z.string()) }, integer())),
    map: z.optional(z.catchall({}, integer())),
    merged: z.optional(z.strictObject({ a: z.optional(z.string()), b: z.optional(z.string()) })),
    unevaluated: z.optional(
      z.strictObject({ a: z.optional(z.string()), b: z.optional(z.string()) }),
    ),
  }),
);
