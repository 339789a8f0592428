// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of createInvoice: parameters, request body, responses.

import { CreateInvoiceRequestSchema } from "../create-invoice-request.js";
import { CreateInvoiceResponseSchema } from "../create-invoice-response.js";
import { ErrorResponseSchema } from "../error-response.js";

export const createInvoiceRequestBody: {
  readonly "application/json": typeof CreateInvoiceRequestSchema;
} = { "application/json": CreateInvoiceRequestSchema };

export const createInvoiceResponses: {
  readonly "201": { readonly "application/json": typeof CreateInvoiceResponseSchema };
  readonly "400": { readonly "application/json": typeof ErrorResponseSchema };
  readonly "422": { readonly "application/json": typeof ErrorResponseSchema };
} = {
  "201": { "application/json": CreateInvoiceResponseSchema },
  "400": { "application/json": ErrorResponseSchema },
  "422": { "application/json": ErrorResponseSchema },
};
