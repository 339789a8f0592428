// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Thing.

import type { Expression } from "./expression.js";
import type { Parent } from "./parent.js";

export interface Thing {
  self?: Thing | undefined;
  list?: Thing[] | undefined;
  map?: Record<string, Thing> | undefined;
  choice?: Thing | string | undefined;
  expression?: Expression | undefined;
  parent?: Parent | undefined;
}
