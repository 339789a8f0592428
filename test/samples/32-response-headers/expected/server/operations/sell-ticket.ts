// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of sellTicket takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { SellTicketQueryParameters } from "../../types/operations/sell-ticket.js";
import type { Ticket } from "../../types/ticket.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `sellTicket` takes. */
export interface SellTicketHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: SellTicketQueryParameters;
  readonly body: Ticket;
  readonly security:
    | { readonly desk: Principals["desk"]; readonly app?: undefined }
    | { readonly desk?: undefined; readonly app: Principals["app"] };
}

/**
 * What the handler of `sellTicket` gives; `status` tells the replies apart.
 *
 * - `201`: Sold
 * - `503`: The house is full
 */
export type SellTicketReply =
  | {
      readonly status: 201;
      readonly headers?: ReplyHeaders;
      readonly contentType: "application/json";
      readonly body: Ticket;
    }
  | {
      readonly status: 201;
      readonly headers?: ReplyHeaders;
      readonly contentType: "application/xml";
      readonly body: string;
    }
  | {
      readonly status: 503;
      readonly headers?: {
        readonly "Retry-After"?: number | undefined;
        readonly [name: string]: unknown;
      };
      readonly body?: undefined;
    };

/** `POST /tickets` */
export type SellTicketHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: SellTicketHandlerRequest<Principals>,
  context: Context,
) => SellTicketReply | Promise<SellTicketReply>;
