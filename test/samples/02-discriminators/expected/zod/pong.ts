// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Pong.

import * as z from "../runtime/zod/z.js";
import type { Pong } from "../types/pong.js";

export const PongSchema: z.ObjectSchema<Pong> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ code: z.literal(2), answer: z.optional(z.string()) }),
);
