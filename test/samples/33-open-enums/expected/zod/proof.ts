// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import type { OpenEnums } from "../runtime/shared/enums.js";
import * as z from "../runtime/zod/proof.js";
import type { Depot } from "../types/depot.js";
import type { Lorry } from "../types/lorry.js";
import type { Parcel } from "../types/parcel.js";
import type { Size } from "../types/size.js";
import type { State } from "../types/state.js";
import type { Tracked, TrackedInput } from "../types/tracked.js";
import { DepotSchema } from "./depot.js";
import { LorrySchema } from "./lorry.js";
import { ParcelSchema } from "./parcel.js";
import { SizeSchema } from "./size.js";
import { StateSchema } from "./state.js";
import { TrackedSchema } from "./tracked.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<State>()(z.enum(["packed", "moving", "home"]));
  z.gives<State<OpenEnums>>()(
    z.openEnum<"packed" | "moving" | "home" | (string & {})>(["packed", "moving", "home"]),
  );
  z.exact<Size>()(z.openEnum<"small" | "large" | (string & {})>(["small", "large"]));
  z.exact<Parcel>()(
    z.looseObject({
      state: StateSchema,
      size: z.optional(SizeSchema),
      unit: z.optional(z.closed(z.enum(["kg", "lb"]))),
      priority: z.optional(z.literal([1, 2, null])),
      carrier: z.optional(z.closed(z.enum(["rail", "road"]))),
    }),
  );
  z.gives<Parcel<OpenEnums>>()(
    z.looseObject({
      state: z.opened<State<OpenEnums>>(StateSchema),
      size: z.optional(SizeSchema),
      unit: z.optional(z.closed(z.enum(["kg", "lb"]))),
      priority: z.optional(z.openEnum<1 | 2 | null | (number & {})>([1, 2, null])),
      carrier: z.optional(z.closed(z.enum(["rail", "road"]))),
    }),
  );
  z.exact<Tracked, TrackedInput>()(
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
  z.gives<Tracked<OpenEnums>>()(
    z.looseObject({
      parcel: z.opened<Parcel<OpenEnums>>(ParcelSchema),
      at: z.discriminatedUnion("kind", [
        z.opened<Depot<OpenEnums>>(DepotSchema),
        z.opened<Lorry<OpenEnums>>(LorrySchema),
      ]),
      via: z.optional(
        z.array(
          z.xor([
            z.looseObject({
              gate: z.optional(z.openEnum<"north" | "south" | (string & {})>(["north", "south"])),
              open: z._default(z.boolean(), true),
            }),
            z.looseObject({
              gate: z.openEnum<"lift" | "stairs" | (string & {})>(["lift", "stairs"]),
            }),
          ]),
        ),
      ),
      get inside() {
        return z.optional(z.opened<Tracked<OpenEnums>>(TrackedSchema));
      },
    }),
  );
  z.exact<Depot>()(
    z.looseObject({
      kind: z.closed(z.enum(["depot", "annexe"])),
      state: z.enum(["open", "closed"]),
    }),
  );
  z.gives<Depot<OpenEnums>>()(
    z.looseObject({
      kind: z.closed(z.enum(["depot", "annexe"])),
      state: z.openEnum<"open" | "closed" | (string & {})>(["open", "closed"]),
    }),
  );
  z.exact<Lorry>()(
    z.looseObject({
      kind: z.closed(z.enum(["lorry", "van"])),
      state: z.enum(["parked", "driving"]),
    }),
  );
  z.gives<Lorry<OpenEnums>>()(
    z.looseObject({
      kind: z.closed(z.enum(["lorry", "van"])),
      state: z.openEnum<"parked" | "driving" | (string & {})>(["parked", "driving"]),
    }),
  );
}
