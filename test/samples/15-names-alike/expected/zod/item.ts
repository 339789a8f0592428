// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ITEM.

import * as z from "../runtime/zod/z.js";
import type { ITEM } from "../types/item.js";

export const ITEMSchema: z.ObjectSchema<ITEM> = /* @__PURE__ */ z.define<z.ObjectSchema<ITEM>>(() =>
  z.looseObject({ b: z.optional(z.string()) }),
);
