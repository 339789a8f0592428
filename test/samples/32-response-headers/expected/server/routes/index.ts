// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { listTicketsRoute } from "./list-tickets.js";
import { scanTicketRoute } from "./scan-ticket.js";
import { sellTicketRoute } from "./sell-ticket.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly listTickets: Route;
  readonly sellTicket: Route;
  readonly scanTicket: Route;
}

export const routes: Routes = {
  listTickets: listTicketsRoute,
  sellTicket: sellTicketRoute,
  scanTicket: scanTicketRoute,
};
