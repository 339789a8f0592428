// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { listTicketsRoute } from "./operations/list-tickets.js";
import { scanTicketRoute } from "./operations/scan-ticket.js";
import { sellTicketRoute } from "./operations/sell-ticket.js";

export const routes: Readonly<Record<string, Route>> = {
  listTickets: listTicketsRoute,
  sellTicket: sellTicketRoute,
  scanTicket: scanTicketRoute,
};
