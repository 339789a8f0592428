// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type Point.

import type { PointLabel } from "./point-label.js";

export interface Point {
  x: number;
  labels?: PointLabel[] | undefined;
}
