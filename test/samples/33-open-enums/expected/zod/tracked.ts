// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Tracked.

import * as z from "../runtime/zod/z.js";
import type { Tracked, TrackedInput } from "../types/tracked.js";
import { DepotSchema } from "./depot.js";
import { LorrySchema } from "./lorry.js";
import { ParcelSchema } from "./parcel.js";

export const TrackedSchema: z.ObjectSchema<Tracked, TrackedInput> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    parcel: ParcelSchema,
    at: z.discriminatedUnion("kind", [DepotSchema, LorrySchema]),
    via: z.optional(
      z.array(
        z.xor([
          z.looseObject({
            gate: z.optional(z.enum(["north", "south"])),
            open: z._default(z.boolean(), true),
          }),
          z.looseObject({ gate: z.enum(["lift", "stairs"]) }),
        ]),
      ),
    ),
    get inside() {
      return z.optional(TrackedSchema);
    },
  }),
);
