// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of sellTicket: parameters, request body, responses.

import * as z from "zod";
import { TicketSchema } from "../ticket.js";

export const SellTicketQueryParametersSchema: z.ZodObject<
  { row: z.ZodOptional<z.ZodArray<z.ZodInt>> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ row: z.optional(z.array(z.int())) });

export const sellTicketRequestBody: { readonly "application/json": typeof TicketSchema } = {
  "application/json": TicketSchema,
};

export const sellTicketResponses: {
  readonly "201": {
    readonly "application/json": typeof TicketSchema;
    readonly "application/xml": typeof TicketSchema;
  };
} = { "201": { "application/json": TicketSchema, "application/xml": TicketSchema } };
