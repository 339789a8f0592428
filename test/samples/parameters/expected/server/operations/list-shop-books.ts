// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listShopBooks takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import type { ListShopBooksResponse } from "../../types/list-shop-books-response.js";
import type {
  ListShopBooksCookieParameters,
  ListShopBooksHeaderParameters,
  ListShopBooksPathParameters,
  ListShopBooksQueryParameters,
} from "../../types/operations/list-shop-books.js";
import {
  ListShopBooksCookieParametersSchema,
  ListShopBooksHeaderParametersSchema,
  ListShopBooksPathParametersSchema,
  ListShopBooksQueryParametersSchema,
  listShopBooksResponses,
} from "../../zod/operations/list-shop-books.js";
import { bearerAuth } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listShopBooks` takes. */
export interface ListShopBooksHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: ListShopBooksPathParameters;
  readonly query: ListShopBooksQueryParameters;
  readonly headers: ListShopBooksHeaderParameters;
  readonly cookies: ListShopBooksCookieParameters;
  readonly security: { readonly BearerAuth: Principals["BearerAuth"] };
}

/** What the handler of `listShopBooks` gives; `status` tells the replies apart. */
export type ListShopBooksReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: ListShopBooksResponse }
  | { readonly status: 304; readonly headers?: ReplyHeaders; readonly body?: undefined };

/**
 * List books
 *
 * Finds books of a shop, the newest first.
 *
 * `GET /shops/{shop-id}/books`
 */
export type ListShopBooksHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListShopBooksHandlerRequest<Principals>,
  context: Context,
) => ListShopBooksReply | Promise<ListShopBooksReply>;

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
    "200": /* @__PURE__ */ jsonReply(listShopBooksResponses["200"]["application/json"]),
    "304": [],
  },
  security: [[{ scheme: "BearerAuth", scopes: [], credential: bearerAuth, challenge: "Bearer" }]],
};
