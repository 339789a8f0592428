// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How getBook is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { GetBookPathParametersSchema, getBookResponses } from "../../zod/operations/get-book.js";
import { card } from "../credentials.js";

/** What the runtime knows of `getBook`. */
export const getBookRoute: Route = {
  name: "getBook",
  method: "GET",
  path: "/books/{isbn}",
  parameters: {
    path: {
      parameters: [{ name: "isbn", style: delimitedStyle, wire: "string" }],
      validator: GetBookPathParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: getBookResponses["200"]["application/json"],
      },
    ],
    default: [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: getBookResponses["default"]["application/problem+json"],
      },
    ],
  },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
