// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of parcelMoved: parameters, request body, responses.

import { ParcelSchema } from "../parcel.js";

export const parcelMovedRequestBody: { readonly "application/json": typeof ParcelSchema } = {
  "application/json": ParcelSchema,
};

export const parcelMovedResponses: {} = {};
