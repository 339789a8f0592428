// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of parcelArrived: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { ParcelArrivedQueryParameters } from "../../types/operations/parcel-arrived.js";

export const ParcelArrivedQueryParametersSchema: z.ObjectSchema<ParcelArrivedQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ parcel: z.string() }));

export const parcelArrivedResponses: {} = {};
