// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Parent.

import * as z from "../runtime/zod/z.js";
import type { Parent } from "../types/parent.js";
import { ChildSchema } from "./child.js";

export const ParentSchema: z.ObjectSchema<Parent> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    get children() {
      return z.optional(z.array(ChildSchema));
    },
  }),
);
