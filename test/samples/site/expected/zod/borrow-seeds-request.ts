// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of BorrowSeedsRequest.

import * as z from "../runtime/zod/z.js";
import type { BorrowSeedsRequest } from "../types/borrow-seeds-request.js";

export const BorrowSeedsRequestSchema: z.ObjectSchema<BorrowSeedsRequest> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ species: z.string(), until: z.optional(z.string()) }),
  );
