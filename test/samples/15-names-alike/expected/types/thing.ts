// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { ItemList } from "./item-list.js";
import type { ITEM } from "./item.js";
import type { Item4A33 } from "./item4-a33.js";
import type { Item652B } from "./item652-b.js";

export interface Thing {
  one?: Item652B | undefined;
  two?: Item4A33 | undefined;
  three?: ITEM | undefined;
  four?: ItemList | undefined;
}
