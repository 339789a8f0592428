// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Item652B.

import * as z from "../runtime/zod/z.js";
import type { Item652B } from "../types/item652-b.js";

export const Item652BSchema: z.ObjectSchema<Item652B> = /* @__PURE__ */ z.define<
  z.ObjectSchema<Item652B>
>(() => z.looseObject({ c: z.optional(z.string()) }));
