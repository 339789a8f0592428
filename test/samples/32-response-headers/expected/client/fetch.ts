// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Every operation as a function, without validation.

export type { Auth, ClientOptions } from "./options.js";
export { listTickets } from "./operations/list-tickets.js";
export type { ListTicketsInput, ListTicketsResult } from "./operations/list-tickets.js";
export { sellTicket } from "./operations/sell-ticket.js";
export type { SellTicketInput, SellTicketResult } from "./operations/sell-ticket.js";
export { scanTicket } from "./operations/scan-ticket.js";
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
