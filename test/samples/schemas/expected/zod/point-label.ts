// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of PointLabel.

import * as z from "../runtime/zod/z.js";
import type { PointLabel } from "../types/point-label.js";

export const PointLabelSchema: z.ObjectSchema<PointLabel> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ text: z.optional(z.string()) }),
);
