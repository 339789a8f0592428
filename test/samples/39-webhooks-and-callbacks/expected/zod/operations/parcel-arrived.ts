// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of parcelArrived: parameters, request body, responses.

import * as z from "zod";

export const ParcelArrivedQueryParametersSchema: z.ZodObject<
  { parcel: z.ZodString },
  z.core.$strip
> = /* @__PURE__ */ z.object({ parcel: z.string() });

export const parcelArrivedResponses: {} = {};
