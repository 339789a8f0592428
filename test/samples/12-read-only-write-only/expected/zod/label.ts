// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Label.

import * as z from "../runtime/zod/z.js";
import type { Label } from "../types/label.js";

export const LabelSchema: z.ObjectSchema<Label> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ text: z.optional(z.string()) }),
);
