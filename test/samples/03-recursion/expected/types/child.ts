// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Child.

import type { Parent } from "./parent.js";

export interface Child {
  children?: Child[] | undefined;
  parent?: Parent | undefined;
}
