// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Base.

import * as z from "../runtime/zod/z.js";
import type { Base } from "../types/base.js";

export const BaseSchema: z.ObjectSchema<Base> = /* @__PURE__ */ z.define(() =>
  z.strictObject({ a: z.optional(z.string()) }),
);
