// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of BorrowSeedsRequest.

import * as z from "zod";

export type BorrowSeedsRequestShape = { species: z.ZodString; until: z.ZodOptional<z.ZodString> };

export const BorrowSeedsRequestSchema: z.ZodObject<BorrowSeedsRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ species: z.string(), until: z.optional(z.string()) });
