// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listTickets: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import type { ListTicketsQueryParameters } from "../../types/operations/list-tickets.js";
import type { Ticket } from "../../types/ticket.js";
import { TicketSchema } from "../ticket.js";

export const ListTicketsQueryParametersSchema: z.ObjectSchema<ListTicketsQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ row: z.optional(z.array(integer())) }));

export const listTicketsResponses: {
  readonly "200": {
    readonly "application/json": z.Schema<Ticket[]>;
    readonly "application/xml": z.Schema<Ticket[]>;
  };
} = {
  "200": {
    "application/json": /* @__PURE__ */ z.define(() => z.array(TicketSchema)),
    "application/xml": /* @__PURE__ */ z.define(() => z.array(TicketSchema)),
  },
};

export const listTicketsResponseHeaders: {
  readonly "200": z.ObjectSchema<{
    readonly "X-Left"?: number | undefined;
    readonly "X-Rows"?: string[] | undefined;
  }>;
} = {
  "200": /* @__PURE__ */ z.define(() =>
    z.object({ "X-Left": z.optional(integer()), "X-Rows": z.optional(z.array(z.string())) }),
  ),
};
