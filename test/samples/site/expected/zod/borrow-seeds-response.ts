// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of BorrowSeedsResponse.

import * as z from "zod";

export type BorrowSeedsResponseShape = { loan: z.ZodString; species: z.ZodString };

export const BorrowSeedsResponseSchema: z.ZodObject<BorrowSeedsResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ loan: z.string(), species: z.string() });
