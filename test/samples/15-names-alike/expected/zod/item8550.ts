// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ITEM8550.

import * as z from "../runtime/zod/z.js";
import type { ITEM8550 } from "../types/item8550.js";

export const ITEM8550Schema: z.ObjectSchema<ITEM8550> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ b: z.optional(z.string()) }),
);
