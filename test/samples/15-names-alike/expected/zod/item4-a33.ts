// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Item4A33.

import * as z from "../runtime/zod/z.js";
import type { Item4A33 } from "../types/item4-a33.js";

export const Item4A33Schema: z.ObjectSchema<Item4A33> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ a: z.optional(z.string()) }),
);
