// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that validators and types agree; nothing imports it.

import * as z from "../runtime/zod/proof.js";
import type { PointLabel } from "../types/point-label.js";
import type { Point } from "../types/point.js";
import type { ReplaceShapeRequestEither } from "../types/replace-shape-request-either.js";
import type { ReplaceShapeRequestMaybe } from "../types/replace-shape-request-maybe.js";
import type { ReplaceShapeRequest } from "../types/replace-shape-request.js";
import type { ReplaceShapeResponse } from "../types/replace-shape-response.js";
import { PointLabelSchema } from "./point-label.js";
import { PointSchema } from "./point.js";
import { ReplaceShapeRequestEitherSchema } from "./replace-shape-request-either.js";
import { ReplaceShapeRequestMaybeSchema } from "./replace-shape-request-maybe.js";

/** Does not compile when a validator and its types disagree. It is not meant to be called. */
export function proof(): void {
  z.exact<ReplaceShapeRequest>()(
    z.looseObject({
      anything: z.optional(z.unknown()),
      nothing: z.optional(z.null()),
      map: z.optional(z.looseObject({})),
      list: z.optional(z.array(z.unknown())),
      either: z.optional(
        z.union([ReplaceShapeRequestEitherSchema, z.array(ReplaceShapeRequestEitherSchema)]),
      ),
      text_or_number: z.optional(z.union([z.string(), z.number()])),
      maybe: z.nullable(ReplaceShapeRequestMaybeSchema),
      levels: z.optional(z.literal([1, 2, 3])),
      colours: z.optional(z.nullable(z.array(z.enum(["red", "green"])))),
      unit: z.optional(z.literal(["cm", "in", null])),
      points: z.optional(z.array(PointSchema)),
    }),
  );
  z.exact<ReplaceShapeRequestEither>()(z.looseObject({ depth: z.optional(z.number()) }));
  z.exact<ReplaceShapeRequestMaybe>()(
    z.looseObject({ at: z.string(), again: z.optional(z.nullable(z.string())) }),
  );
  z.exact<Point>()(z.looseObject({ x: z.number(), labels: z.optional(z.array(PointLabelSchema)) }));
  z.exact<PointLabel>()(z.looseObject({ text: z.optional(z.string()) }));
  z.exact<ReplaceShapeResponse>()(z.looseObject({ points: z.optional(z.array(PointSchema)) }));
}
