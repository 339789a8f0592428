// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of scanTicket: parameters, request body, responses.

import * as z from "zod";
import { ScanTicketRequestSchema } from "../scan-ticket-request.js";

export const ScanTicketPathParametersSchema: z.ZodObject<{ seat: z.ZodString }, z.core.$strip> =
  /* @__PURE__ */ z.object({ seat: z.string() });

export const scanTicketRequestBody: {
  readonly "multipart/form-data": typeof ScanTicketRequestSchema;
} = { "multipart/form-data": ScanTicketRequestSchema };

export const scanTicketResponses: { readonly "200": { readonly "image/png": z.ZodString } } = {
  "200": { "image/png": z.string() },
};
