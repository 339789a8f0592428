// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of putParcel: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { PutParcelPathParameters } from "../../types/operations/put-parcel.js";
import { ParcelSchema } from "../parcel.js";

export const PutParcelPathParametersSchema: z.ObjectSchema<PutParcelPathParameters> =
  /* @__PURE__ */ z.define(() => z.object({ id: z.string() }));

export const putParcelRequestBody: { readonly "application/json": typeof ParcelSchema } = {
  "application/json": ParcelSchema,
};

export const putParcelResponses: {
  readonly "200": { readonly "application/json": typeof ParcelSchema };
} = { "200": { "application/json": ParcelSchema } };
