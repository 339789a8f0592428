// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of sellTicket: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { SellTicketQueryParameters } from "../../types/operations/sell-ticket.js";
import { TicketSchema } from "../ticket.js";

export const SellTicketQueryParametersSchema: z.ObjectSchema<SellTicketQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ row: z.optional(z.array(integer())) }));

export const sellTicketRequestBody: { readonly "application/json": typeof TicketSchema } = {
  "application/json": TicketSchema,
};

export const sellTicketResponses: {
  readonly "201": {
    readonly "application/json": typeof TicketSchema;
    readonly "application/xml": typeof TicketSchema;
  };
} = { "201": { "application/json": TicketSchema, "application/xml": TicketSchema } };

export const sellTicketResponseHeaders: {
  readonly "503": z.ObjectSchema<{ readonly "Retry-After"?: number | undefined }>;
} = { "503": /* @__PURE__ */ z.define(() => z.object({ "Retry-After": z.optional(integer()) })) };
