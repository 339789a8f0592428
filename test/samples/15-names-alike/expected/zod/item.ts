// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Item.

import * as z from "../runtime/zod/z.js";
import type { Item } from "../types/item.js";

export const ItemSchema: z.ObjectSchema<Item> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ c: z.optional(z.string()) }),
);
