// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listBooks is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import {
  ListBooksQueryParametersSchema,
  listBooksResponses,
} from "../../zod/operations/list-books.js";
import { card } from "../credentials.js";

/** What the runtime knows of `listBooks`. */
export const listBooksRoute: Route = {
  name: "listBooks",
  method: "GET",
  path: "/books",
  parameters: {
    query: {
      parameters: [
        { name: "page", style: formExplodedStyle, wire: "number" },
        { name: "shelf", style: formExplodedStyle, wire: "string" },
      ],
      validator: ListBooksQueryParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listBooksResponses["200"]["application/json"],
      },
    ],
    default: [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: listBooksResponses["default"]["application/problem+json"],
      },
    ],
  },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
