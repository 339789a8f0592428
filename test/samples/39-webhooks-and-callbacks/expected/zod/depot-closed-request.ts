// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of DepotClosedRequest.

import * as z from "zod";

export type DepotClosedRequestShape = { depot: z.ZodString };

export const DepotClosedRequestSchema: z.ZodObject<DepotClosedRequestShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ depot: z.string() });
