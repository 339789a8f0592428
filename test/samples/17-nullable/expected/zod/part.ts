// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Part.

import * as z from "../runtime/zod/z.js";
import type { Part } from "../types/part.js";

export const PartSchema: z.ObjectSchema<Part> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ a: z.optional(z.string()) }),
);
