// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of scanTicket: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { ScanTicketPathParameters } from "../../types/operations/scan-ticket.js";
import { ScanTicketRequestSchema } from "../scan-ticket-request.js";

export const ScanTicketPathParametersSchema: z.ObjectSchema<ScanTicketPathParameters> =
  /* @__PURE__ */ z.define(() =>
    z.object({ seat: z.string().check(z.regex(new RegExp("^[A-Z]\\d+$", "u"))) }),
  );

export const scanTicketRequestBody: {
  readonly "multipart/form-data": typeof ScanTicketRequestSchema;
} = { "multipart/form-data": ScanTicketRequestSchema };

export const scanTicketResponses: { readonly "200": { readonly "image/png": z.Schema<string> } } = {
  "200": { "image/png": /* @__PURE__ */ z.define(() => z.string()) },
};
