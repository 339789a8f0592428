// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of sellTicket takes and gives, and how its requests are read and answered.

import { jsonCodec, textCodec } from "../../runtime/server/codec.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { pipeDelimitedStyle } from "../../runtime/server/style-query.js";
import type { SellTicketQueryParameters } from "../../types/operations/sell-ticket.js";
import type { Ticket } from "../../types/ticket.js";
import {
  SellTicketQueryParametersSchema,
  sellTicketRequestBody,
  sellTicketResponseHeaders,
  sellTicketResponses,
} from "../../zod/operations/sell-ticket.js";
import { app, desk } from "../credentials.js";
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

/** What the runtime knows of `sellTicket`. */
export const sellTicketRoute: Route = {
  name: "sellTicket",
  method: "POST",
  path: "/tickets",
  parameters: {
    query: {
      parameters: [
        { name: "row", style: pipeDelimitedStyle, wire: { kind: "array", items: "number" } },
      ],
      validator: SellTicketQueryParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: sellTicketRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "201": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: sellTicketResponses["201"]["application/json"],
      },
      { mediaType: "application/xml", codec: textCodec },
    ],
    "503": [],
  },
  headers: { "201": [], "503": [{ name: "Retry-After", required: false, write: simpleHeader }] },
  headerValidators: sellTicketResponseHeaders,
  security: [
    [
      {
        scheme: "desk",
        scopes: [],
        credential: desk,
        challenge: 'Basic realm="api", charset="UTF-8"',
      },
    ],
    [{ scheme: "app", scopes: ["sell"], credential: app, challenge: "Bearer" }],
  ],
};
