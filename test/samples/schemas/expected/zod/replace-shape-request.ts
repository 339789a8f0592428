// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeRequest.

import * as z from "zod";
import { PointSchema } from "./point.js";
import { ReplaceShapeRequestEitherSchema } from "./replace-shape-request-either.js";
import { ReplaceShapeRequestMaybeSchema } from "./replace-shape-request-maybe.js";

export type ReplaceShapeRequestShape = {
  anything: z.ZodOptional<z.ZodUnknown>;
  nothing: z.ZodOptional<z.ZodNull>;
  map: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
  list: z.ZodOptional<z.ZodArray<z.ZodUnknown>>;
  either: z.ZodOptional<
    z.ZodUnion<
      readonly [
        typeof ReplaceShapeRequestEitherSchema,
        z.ZodArray<typeof ReplaceShapeRequestEitherSchema>,
      ]
    >
  >;
  text_or_number: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>;
  maybe: z.ZodNullable<typeof ReplaceShapeRequestMaybeSchema>;
  levels: z.ZodOptional<z.ZodLiteral<1 | 2 | 3>>;
  colours: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodEnum<{ red: "red"; green: "green" }>>>>;
  unit: z.ZodOptional<z.ZodLiteral<"cm" | "in" | null>>;
  points: z.ZodOptional<z.ZodArray<typeof PointSchema>>;
};

export const ReplaceShapeRequestSchema: z.ZodObject<ReplaceShapeRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    anything: z.optional(z.unknown()),
    nothing: z.optional(z.null()),
    map: z.optional(z.record(z.string(), z.unknown())),
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
  });
