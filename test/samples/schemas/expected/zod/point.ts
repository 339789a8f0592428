// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Point.

import * as z from "../runtime/zod/z.js";
import type { Point } from "../types/point.js";
import { PointLabelSchema } from "./point-label.js";

export const PointSchema: z.ObjectSchema<Point> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ x: z.number(), labels: z.optional(z.array(PointLabelSchema)) }),
);
