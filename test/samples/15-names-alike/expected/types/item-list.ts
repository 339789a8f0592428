// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ItemList.

import type { Item652B } from "./item652-b.js";

export type ItemList = Item652B[];
