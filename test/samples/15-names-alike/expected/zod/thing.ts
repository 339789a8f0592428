// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Thing.

import * as z from "../runtime/zod/z.js";
import type { Thing } from "../types/thing.js";
import { ItemListSchema } from "./item-list.js";
import { ItemSchema } from "./item.js";
import { Item4A33Schema } from "./item4-a33.js";
import { ITEM8550Schema } from "./item8550.js";

export const ThingSchema: z.ObjectSchema<Thing> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    one: z.optional(ItemSchema),
    two: z.optional(Item4A33Schema),
    three: z.optional(ITEM8550Schema),
    four: z.optional(ItemListSchema),
  }),
);
