// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How sellTicket is read and answered.

import { jsonCodec, textCodec } from "../../runtime/server/codec.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { Route } from "../../runtime/server/route.js";
import { pipeDelimitedStyle } from "../../runtime/server/style-query.js";
import {
  SellTicketQueryParametersSchema,
  sellTicketRequestBody,
  sellTicketResponseHeaders,
  sellTicketResponses,
} from "../../zod/operations/sell-ticket.js";
import { app, desk } from "../credentials.js";

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
