// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ItemList.

import * as z from "../runtime/zod/z.js";
import type { ItemList } from "../types/item-list.js";
import { ItemSchema } from "./item.js";

export const ItemListSchema: z.Schema<ItemList> = /* @__PURE__ */ z.define(() =>
  z.array(ItemSchema),
);
