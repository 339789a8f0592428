// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { ItemListSchema } from "./item-list.js";
import { ITEMSchema } from "./item.js";
import { Item4A33Schema } from "./item4-a33.js";
import { Item652BSchema } from "./item652-b.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define<z.ObjectSchema<Thing>>(
  () =>
    z.looseObject({
      one: z.optional(Item652BSchema),
      two: z.optional(Item4A33Schema),
      three: z.optional(ITEMSchema),
      four: z.optional(ItemListSchema),
    }),
);
