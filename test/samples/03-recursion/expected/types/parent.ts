// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Parent.

import type { Child } from "./child.js";

export interface Parent {
  children?: Child[] | undefined;
}
