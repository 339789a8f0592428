// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequest.

import * as z from "../runtime/zod/z.js";
import type { ReplaceShapeRequest } from "../types/replace-shape-request.js";
import { PointSchema } from "./point.js";
import { ReplaceShapeRequestEitherSchema } from "./replace-shape-request-either.js";
import { ReplaceShapeRequestMaybeSchema } from "./replace-shape-request-maybe.js";

export const ReplaceShapeRequestSchema: z.ObjectSchema<ReplaceShapeRequest> =
  /* @__PURE__ */ z.define(() =>
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
