// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { ReplaceShapePathParameters } from "../types/operations/replace-shape.js";
import type { PointLabel } from "../types/point-label.js";
import type { Point } from "../types/point.js";
import type { ReplaceShapeRequestEither } from "../types/replace-shape-request-either.js";
import type { ReplaceShapeRequestMaybe } from "../types/replace-shape-request-maybe.js";
import type { ReplaceShapeRequest } from "../types/replace-shape-request.js";
import type { ReplaceShapeResponse } from "../types/replace-shape-response.js";
import type { ReplaceShapePathParametersSchema } from "./operations/replace-shape.js";
import type { PointLabelSchema } from "./point-label.js";
import type { PointSchema } from "./point.js";
import type { ReplaceShapeRequestEitherSchema } from "./replace-shape-request-either.js";
import type { ReplaceShapeRequestMaybeSchema } from "./replace-shape-request-maybe.js";
import type { ReplaceShapeRequestSchema } from "./replace-shape-request.js";
import type { ReplaceShapeResponseSchema } from "./replace-shape-response.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof ReplaceShapeRequestSchema>, ReplaceShapeRequest>>,
  Proven<Equal<z.output<typeof ReplaceShapeRequestEitherSchema>, ReplaceShapeRequestEither>>,
  Proven<Equal<z.output<typeof ReplaceShapeRequestMaybeSchema>, ReplaceShapeRequestMaybe>>,
  Proven<Equal<z.output<typeof PointSchema>, Point>>,
  Proven<Equal<z.output<typeof PointLabelSchema>, PointLabel>>,
  Proven<Equal<z.output<typeof ReplaceShapeResponseSchema>, ReplaceShapeResponse>>,
  Proven<Equal<z.output<typeof ReplaceShapePathParametersSchema>, ReplaceShapePathParameters>>,
];
