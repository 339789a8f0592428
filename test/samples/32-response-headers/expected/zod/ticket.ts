// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Ticket.

import * as z from "../runtime/zod/z.js";
import type { Ticket } from "../types/ticket.js";

export const TicketSchema: z.ObjectSchema<Ticket> = /* @__PURE__ */ z.define(() =>
  z.looseObject({ seat: z.string(), note: z.optional(z.nullable(z.string())) }),
);
