// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Parcel.

import * as z from "../runtime/zod/z.js";
import type { Parcel } from "../types/parcel.js";
import { SizeSchema } from "./size.js";
import { StateSchema } from "./state.js";

export const ParcelSchema: z.ObjectSchema<Parcel> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    state: StateSchema,
    size: z.optional(SizeSchema),
    unit: z.optional(z.closed(z.enum(["kg", "lb"]))),
    priority: z.optional(z.literal([1, 2, null])),
    carrier: z.optional(z.closed(z.enum(["rail", "road"]))),
  }),
);
