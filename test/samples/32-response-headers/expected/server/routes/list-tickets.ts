// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listTickets is read and answered.

import { jsonCodec, textCodec } from "../../runtime/server/codec.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { Route } from "../../runtime/server/route.js";
import { pipeDelimitedStyle } from "../../runtime/server/style-query.js";
import {
  ListTicketsQueryParametersSchema,
  listTicketsResponseHeaders,
  listTicketsResponses,
} from "../../zod/operations/list-tickets.js";
import { app, desk } from "../credentials.js";

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
