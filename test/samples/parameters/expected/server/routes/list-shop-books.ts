// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listShopBooks is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import {
  ListShopBooksCookieParametersSchema,
  ListShopBooksHeaderParametersSchema,
  ListShopBooksPathParametersSchema,
  ListShopBooksQueryParametersSchema,
  listShopBooksResponses,
} from "../../zod/operations/list-shop-books.js";
import { bearerAuth } from "../credentials.js";

/** What the runtime knows of `listShopBooks`. */
export const listShopBooksRoute: Route = {
  name: "listShopBooks",
  method: "GET",
  path: "/shops/{shop-id}/books",
  parameters: {
    path: {
      parameters: [{ name: "shop-id", style: delimitedStyle, wire: "string" }],
      validator: ListShopBooksPathParametersSchema,
    },
    query: {
      parameters: [
        { name: "filter[author]", style: formExplodedStyle, wire: "string" },
        { name: "sort", style: formExplodedStyle, wire: "string" },
        { name: "limit", style: formExplodedStyle, wire: "number" },
        { name: "tags", style: formExplodedStyle, wire: { kind: "array", items: "string" } },
        { name: "in_stock", style: formExplodedStyle, wire: "boolean" },
      ],
      validator: ListShopBooksQueryParametersSchema,
    },
    headers: {
      parameters: [{ name: "X-Trace-Id", style: delimitedStyle, wire: "string" }],
      validator: ListShopBooksHeaderParametersSchema,
    },
    cookies: {
      parameters: [{ name: "session", style: formExplodedStyle, wire: "string" }],
      validator: ListShopBooksCookieParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listShopBooksResponses["200"]["application/json"],
      },
    ],
    "304": [],
  },
  security: [[{ scheme: "BearerAuth", scopes: [], credential: bearerAuth, challenge: "Bearer" }]],
};
