// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Created.

import * as z from "../runtime/zod/z.js";
import type { Created } from "../types/created.js";

export const CreatedSchema: z.ObjectSchema<Created> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ type: z.literal("created"), at: z.optional(z.string()) }),
);
