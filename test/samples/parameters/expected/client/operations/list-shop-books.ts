// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listShopBooks, without validation.

import { json, noBody } from "../../runtime/client/decode.js";
import { cookieFormExplode } from "../../runtime/client/parameters/cookie.js";
import { headerSimple } from "../../runtime/client/parameters/header.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { queryFormExplode, queryScalar } from "../../runtime/client/parameters/query.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { ListShopBooksResponse } from "../../types/list-shop-books-response.js";
import type {
  ListShopBooksCookieParameters,
  ListShopBooksHeaderParameters,
  ListShopBooksPathParameters,
  ListShopBooksQueryParameters,
} from "../../types/operations/list-shop-books.js";
import type {
  CallOptions,
  ClientOptions,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";
import { bearerAuth } from "../security.js";

/** What `listShopBooks` takes. */
export interface ListShopBooksInput {
  readonly path: ListShopBooksPathParameters;
  readonly query?: ListShopBooksQueryParameters | undefined;
  readonly headers: ListShopBooksHeaderParameters;
  readonly cookies?: ListShopBooksCookieParameters | undefined;
}

/** What `listShopBooks` gives; `status` tells the responses apart. */
export type ListShopBooksResult =
  | Success<200, ListShopBooksResponse>
  | Failure<304, undefined>
  | Undeclared;

/** What the runtime knows of `listShopBooks`. */
export const listShopBooksOperation: Operation = {
  method: "GET",
  path: "/shops/{shop-id}/books",
  accept: "application/json",
  parameters: [
    /* @__PURE__ */ pathScalar("shop-id"),
    /* @__PURE__ */ queryScalar("filter[author]"),
    /* @__PURE__ */ queryScalar("sort"),
    /* @__PURE__ */ queryScalar("limit"),
    /* @__PURE__ */ queryFormExplode("tags"),
    /* @__PURE__ */ queryScalar("in_stock"),
    /* @__PURE__ */ headerSimple("X-Trace-Id"),
    /* @__PURE__ */ cookieFormExplode("session"),
  ],
  security: /* @__PURE__ */ credentials([bearerAuth]),
  responses: { 200: json, 304: noBody },
};

/**
 * List books
 *
 * Finds books of a shop, the newest first.
 *
 * `GET /shops/{shop-id}/books`
 */
export function listShopBooks(
  client: ClientOptions,
  input: ListShopBooksInput,
  call?: CallOptions,
): Promise<ListShopBooksResult> {
  return send(listShopBooksOperation, client, input, call);
}
