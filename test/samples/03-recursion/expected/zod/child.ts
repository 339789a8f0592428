// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Child.

import * as z from "../runtime/zod/z.js";
import type { Child } from "../types/child.js";
import { ParentSchema } from "./parent.js";

export const ChildSchema: z.ObjectSchema<Child> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    get children() {
      return z.optional(z.array(ChildSchema));
    },
    get parent() {
      return z.optional(ParentSchema);
    },
  }),
);
