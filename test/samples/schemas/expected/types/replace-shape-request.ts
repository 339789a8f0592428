// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ReplaceShapeRequest.

import type { Point } from "./point.js";
import type { ReplaceShapeRequestEither } from "./replace-shape-request-either.js";
import type { ReplaceShapeRequestMaybe } from "./replace-shape-request-maybe.js";

export interface ReplaceShapeRequest {
  anything?: unknown | undefined;
  nothing?: null | undefined;
  /**
   * Whatever the shape is labelled with.
   *
   * @example {"en":"circle"}
   */
  map?: Record<string, unknown> | undefined;
  /** @example ["a","b"] */
  list?: unknown[] | undefined;
  either?: ReplaceShapeRequestEither | ReplaceShapeRequestEither[] | undefined;
  text_or_number?: string | number | undefined;
  maybe: ReplaceShapeRequestMaybe | null;
  levels?: 1 | 2 | 3 | undefined;
  colours?: ("red" | "green")[] | null | undefined;
  unit?: "cm" | "in" | null | undefined;
  points?: Point[] | undefined;
}
