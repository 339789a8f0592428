// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { ListTicketsQueryParameters } from "../types/operations/list-tickets.js";
import type { ScanTicketPathParameters } from "../types/operations/scan-ticket.js";
import type { SellTicketQueryParameters } from "../types/operations/sell-ticket.js";
import type { ScanTicketRequest } from "../types/scan-ticket-request.js";
import type { Ticket } from "../types/ticket.js";
import type { ListTicketsQueryParametersSchema } from "./operations/list-tickets.js";
import type { ScanTicketPathParametersSchema } from "./operations/scan-ticket.js";
import type { SellTicketQueryParametersSchema } from "./operations/sell-ticket.js";
import type { ScanTicketRequestSchema } from "./scan-ticket-request.js";
import type { TicketSchema } from "./ticket.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof TicketSchema>, Ticket>>,
  Proven<Equal<z.output<typeof ScanTicketRequestSchema>, ScanTicketRequest>>,
  Proven<Equal<z.output<typeof ListTicketsQueryParametersSchema>, ListTicketsQueryParameters>>,
  Proven<Equal<z.output<typeof SellTicketQueryParametersSchema>, SellTicketQueryParameters>>,
  Proven<Equal<z.output<typeof ScanTicketPathParametersSchema>, ScanTicketPathParameters>>,
];
