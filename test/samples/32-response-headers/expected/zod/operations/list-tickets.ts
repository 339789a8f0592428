// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listTickets: parameters, request body, responses.

import * as z from "zod";
import { TicketSchema } from "../ticket.js";

export const ListTicketsQueryParametersSchema: z.ZodObject<
  { row: z.ZodOptional<z.ZodArray<z.ZodInt>> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ row: z.optional(z.array(z.int())) });

export const listTicketsResponses: {
  readonly "200": {
    readonly "application/json": z.ZodArray<typeof TicketSchema>;
    readonly "application/xml": z.ZodArray<typeof TicketSchema>;
  };
} = {
  "200": { "application/json": z.array(TicketSchema), "application/xml": z.array(TicketSchema) },
};
