// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeRequestPoint.

import type { ReplaceShapeRequestPointLabel } from "./replace-shape-request-point-label.js";

export interface ReplaceShapeRequestPoint {
  x: number;
  labels?: ReplaceShapeRequestPointLabel[] | undefined;
}
