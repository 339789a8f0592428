// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { ItemList } from "./item-list.js";
import type { Item } from "./item.js";
import type { Item4A33 } from "./item4-a33.js";
import type { ITEM8550 } from "./item8550.js";

export interface Thing {
  one?: Item | undefined;
  two?: Item4A33 | undefined;
  three?: ITEM8550 | undefined;
  four?: ItemList | undefined;
}
