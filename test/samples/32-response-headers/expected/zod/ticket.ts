// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Ticket.

import * as z from "zod";

export type TicketShape = { seat: z.ZodString; note: z.ZodOptional<z.ZodNullable<z.ZodString>> };

export const TicketSchema: z.ZodObject<TicketShape, z.core.$strip> = /* @__PURE__ */ z.looseObject({
  seat: z.string(),
  note: z.optional(z.nullable(z.string())),
});
