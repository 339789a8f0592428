// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DepotClosedRequest.

import * as z from "../runtime/zod/z.js";
import type { DepotClosedRequest } from "../types/depot-closed-request.js";

export const DepotClosedRequestSchema: z.ObjectSchema<DepotClosedRequest> =
  /* @__PURE__ */ z.define(() => z.looseObject({ depot: z.string() }));
