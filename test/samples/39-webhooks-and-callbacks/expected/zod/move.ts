// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Move.

import * as z from "../runtime/zod/z.js";
import type { Move } from "../types/move.js";

export const MoveSchema: z.ObjectSchema<Move> = /* @__PURE__ */ z.define(() =>
  z.looseObject({
    parcel: z.string(),
    place: z.string(),
    get previous() {
      return z.optional(MoveSchema);
    },
  }),
);
