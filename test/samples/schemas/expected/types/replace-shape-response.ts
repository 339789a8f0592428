// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeResponse.

import type { ReplaceShapeRequestPoint } from "./replace-shape-request-point.js";

export interface ReplaceShapeResponse {
  points?: ReplaceShapeRequestPoint[] | undefined;
}
