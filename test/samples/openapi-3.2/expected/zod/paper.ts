// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Paper.

import { integer } from "../runtime/zod/integer.js";
import * as z from "../runtime/zod/z.js";
import type { Paper } from "../types/paper.js";

export const PaperSchema: z.ObjectSchema<Paper> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ number: integer(), title: z.optional(z.string()) }),
);
