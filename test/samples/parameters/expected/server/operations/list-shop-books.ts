// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listShopBooks takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { ListShopBooksResponse } from "../../types/list-shop-books-response.js";
import type {
  ListShopBooksCookieParameters,
  ListShopBooksHeaderParameters,
  ListShopBooksPathParameters,
  ListShopBooksQueryParameters,
} from "../../types/operations/list-shop-books.js";
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
