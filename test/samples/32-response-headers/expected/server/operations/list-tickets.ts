// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listTickets takes and gives.

import type { RequestBase } from "../../runtime/server/handler.js";
import type { ListTicketsQueryParameters } from "../../types/operations/list-tickets.js";
import type { Ticket } from "../../types/ticket.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listTickets` takes. */
export interface ListTicketsHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListTicketsQueryParameters;
  readonly security:
    | { readonly desk: Principals["desk"]; readonly app?: undefined }
    | { readonly desk?: undefined; readonly app: Principals["app"] };
}

/**
 * What the handler of `listTickets` gives; `status` tells the replies apart.
 *
 * - `200`: Those that are left
 */
export type ListTicketsReply =
  | {
      readonly status: 200;
      readonly headers?: {
        readonly "X-Left"?: number | undefined;
        readonly "X-Rows"?: string[] | undefined;
        readonly [name: string]: unknown;
      };
      readonly contentType: "application/json";
      readonly body: Ticket[];
    }
  | {
      readonly status: 200;
      readonly headers?: {
        readonly "X-Left"?: number | undefined;
        readonly "X-Rows"?: string[] | undefined;
        readonly [name: string]: unknown;
      };
      readonly contentType: "application/xml";
      readonly body: string;
    };

/** `GET /tickets` */
export type ListTicketsHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListTicketsHandlerRequest<Principals>,
  context: Context,
) => ListTicketsReply | Promise<ListTicketsReply>;
