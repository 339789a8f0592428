// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Watch.

import * as z from "zod";

export type WatchShape = { parcel: z.ZodString; url: z.ZodString };

export const WatchSchema: z.ZodObject<WatchShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  parcel: z.string(),
  url: z.string(),
});
