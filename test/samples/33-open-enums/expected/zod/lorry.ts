// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Lorry.

import * as z from "../runtime/zod/z.js";
import type { Lorry } from "../types/lorry.js";

export const LorrySchema: z.ObjectSchema<Lorry> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ kind: z.closed(z.enum(["lorry", "van"])), state: z.enum(["parked", "driving"]) }),
);
