// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ReplaceShapeResponse.

import * as z from "../runtime/zod/z.js";
import type { ReplaceShapeResponse } from "../types/replace-shape-response.js";
import { PointSchema } from "./point.js";

export const ReplaceShapeResponseSchema: z.ObjectSchema<ReplaceShapeResponse> =
  /* @__PURE__ */ z.define(() => z.looseObject({ points: z.optional(z.array(PointSchema)) }));
