// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ItemList.

import type { Item } from "./item.js";

export type ItemList = Item[];
