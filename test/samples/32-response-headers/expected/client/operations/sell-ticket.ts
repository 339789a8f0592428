// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of sellTicket, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { decodeByType, json, noBody, text } from "../../runtime/client/decode.js";
import { queryPipeDelimited } from "../../runtime/client/parameters/query-delimited.js";
import { simpleField, withHeaders } from "../../runtime/client/response-headers.js";
import { firstComplete } from "../../runtime/client/security/alternatives.js";
import { send } from "../../runtime/client/send.js";
import type { SellTicketQueryParameters } from "../../types/operations/sell-ticket.js";
import type { Ticket } from "../../types/ticket.js";
import type {
  CallOptions,
  ClientOptions,
  DeclaredHeaders,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";
import { app, desk } from "../security.js";

/** What `sellTicket` takes. */
export interface SellTicketInput {
  readonly query?: SellTicketQueryParameters | undefined;
  readonly body: Ticket;
}

/**
 * What `sellTicket` gives; `status` tells the responses apart.
 *
 * - `201`: Sold
 * - `503`: The house is full
 */
export type SellTicketResult =
  | Success<201, Ticket, "application/json">
  | Success<201, string, "application/xml">
  | Failure<
      503,
      undefined,
      undefined,
      DeclaredHeaders<{ readonly "Retry-After"?: number | undefined }>
    >
  | Undeclared;

/** What the runtime knows of `sellTicket`. */
export const sellTicketOperation: Operation = {
  method: "POST",
  path: "/tickets",
  accept: "application/json, application/xml",
  parameters: [/* @__PURE__ */ queryPipeDelimited("row")],
  body: /* @__PURE__ */ jsonBody("application/json"),
  security: /* @__PURE__ */ firstComplete([desk], [app]),
  responses: {
    201: /* @__PURE__ */ decodeByType({ "application/json": json, "application/xml": text }),
    503: /* @__PURE__ */ withHeaders(
      { "Retry-After": /* @__PURE__ */ simpleField("number") },
      noBody,
    ),
  },
};

/** `POST /tickets` */
export function sellTicket(
  client: ClientOptions,
  input: SellTicketInput,
  call?: CallOptions,
): Promise<SellTicketResult> {
  return send(sellTicketOperation, client, input, call);
}
