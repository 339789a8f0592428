// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Move.

import * as z from "zod";
import type { Move } from "../types/move.js";

export type MoveShape = {
  parcel: z.ZodString;
  place: z.ZodString;
  previous: z.ZodOptional<z.ZodLazy<z.ZodType<Move>>>;
};

export const MoveSchema: z.ZodObject<MoveShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  parcel: z.string(),
  place: z.string(),
  previous: z.optional(z.lazy((): z.ZodType<Move> => MoveSchema)),
});
