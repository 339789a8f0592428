// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listTickets takes and gives, and how its requests are read and answered.

import { jsonCodec, textCodec } from "../../runtime/server/codec.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { RequestBase, Route } from "../../runtime/server/route.js";
import { pipeDelimitedStyle } from "../../runtime/server/style-query.js";
import type { ListTicketsQueryParameters } from "../../types/operations/list-tickets.js";
import type { Ticket } from "../../types/ticket.js";
import {
  ListTicketsQueryParametersSchema,
  listTicketsResponseHeaders,
  listTicketsResponses,
} from "../../zod/operations/list-tickets.js";
import { app, desk } from "../credentials.js";
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

/** What the runtime knows of `listTickets`. */
export const listTicketsRoute: Route = {
  name: "listTickets",
  method: "GET",
  path: "/tickets",
  parameters: {
    query: {
      parameters: [
        { name: "row", style: pipeDelimitedStyle, wire: { kind: "array", items: "number" } },
      ],
      validator: ListTicketsQueryParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listTicketsResponses["200"]["application/json"],
      },
      { mediaType: "application/xml", codec: textCodec },
    ],
  },
  headers: {
    "200": [
      { name: "X-Left", required: false, write: simpleHeader },
      { name: "X-Rows", required: false, write: simpleHeader },
    ],
  },
  headerValidators: listTicketsResponseHeaders,
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
