// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of BorrowSeedsResponse.

import * as z from "../runtime/zod/z.js";
import type { BorrowSeedsResponse } from "../types/borrow-seeds-response.js";

export const BorrowSeedsResponseSchema: z.ObjectSchema<BorrowSeedsResponse> =
  /* @__PURE__ */ z.define(() => z.looseObject({ loan: z.string(), species: z.string() }));
