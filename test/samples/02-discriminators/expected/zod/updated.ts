// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Updated.

import * as z from "../runtime/zod/z.js";
import type { Updated } from "../types/updated.js";

export const UpdatedSchema: z.ObjectSchema<Updated> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ type: z.literal("updated"), fields: z.optional(z.array(z.string())) }),
);
