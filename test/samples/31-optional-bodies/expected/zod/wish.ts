// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Wish.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Wish } from "../types/wish.js";

export const WishSchema: z.ObjectSchema<Wish> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ degrees: z.optional(integer(z.lte(100))) }),
);
