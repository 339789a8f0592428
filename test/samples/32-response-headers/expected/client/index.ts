// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The client of the API.

import type { CallOptions } from "../runtime/client/options.js";
import type { ListTicketsInput, ListTicketsResult } from "./operations/list-tickets.js";
import type { ScanTicketInput, ScanTicketResult } from "./operations/scan-ticket.js";
import type { SellTicketInput, SellTicketResult } from "./operations/sell-ticket.js";
import type { ClientOptions } from "./options.js";
import { listTickets } from "./validated/list-tickets.js";
import { scanTicket } from "./validated/scan-ticket.js";
import { sellTicket } from "./validated/sell-ticket.js";

export type { Auth, ClientOptions } from "./options.js";
export { listTickets } from "./validated/list-tickets.js";
export type { ListTicketsInput, ListTicketsResult } from "./operations/list-tickets.js";
export { sellTicket } from "./validated/sell-ticket.js";
export type { SellTicketInput, SellTicketResult } from "./operations/sell-ticket.js";
export { scanTicket } from "./validated/scan-ticket.js";
export type { ScanTicketInput, ScanTicketResult } from "./operations/scan-ticket.js";
export { ApiError, isApiError, unwrap } from "../runtime/client/unwrap.js";
export type { ErrorOf, SuccessBody } from "../runtime/client/unwrap.js";
export {
  CallError,
  ConnectionError,
  DecodingError,
  TimeoutError,
} from "../runtime/client/errors.js";
export type {
  CallOptions,
  Fetch,
  HeaderValues,
  InvalidResponse,
  ValidationMode,
} from "../runtime/client/options.js";
export type { AnyReply, Failure, Reply, Success, Undeclared } from "../runtime/client/reply.js";
export type { BasicCredential, CredentialSource } from "../runtime/client/security/credential.js";
export type { Issue } from "../runtime/shared/standard-schema.js";
export { InvalidResponseError } from "../runtime/client/validate.js";

/** Every operation of Ticket office. */
export interface Client {
  /** `GET /tickets` */
  listTickets(input?: ListTicketsInput, call?: CallOptions): Promise<ListTicketsResult>;
  /** `POST /tickets` */
  sellTicket(input: SellTicketInput, call?: CallOptions): Promise<SellTicketResult>;
  /** `PUT /tickets/{seat}/scan` */
  scanTicket(input: ScanTicketInput, call?: CallOptions): Promise<ScanTicketResult>;
}

/** The operations as methods of one object. It holds nothing but the options, so it costs nothing to create. */
export function createClient(options: ClientOptions): Client {
  return {
    listTickets: (input, call) => listTickets(options, input, call),
    sellTicket: (input, call) => sellTicket(options, input, call),
    scanTicket: (input, call) => scanTicket(options, input, call),
  };
}
