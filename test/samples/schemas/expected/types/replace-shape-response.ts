// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeResponse.

import type { Point } from "./point.js";

export interface ReplaceShapeResponse {
  points?: Point[] | undefined;
}
