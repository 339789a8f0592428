// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { ListTicketsHandler } from "./operations/list-tickets.js";
import type { ScanTicketHandler } from "./operations/scan-ticket.js";
import type { SellTicketHandler } from "./operations/sell-ticket.js";
import type { SecurityPrincipals } from "./security.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> {
  /** `GET /tickets` */
  readonly listTickets: ListTicketsHandler<Context, Principals>;
  /** `POST /tickets` */
  readonly sellTicket: SellTicketHandler<Context, Principals>;
  /** `PUT /tickets/{seat}/scan` */
  readonly scanTicket: ScanTicketHandler<Context>;
}
