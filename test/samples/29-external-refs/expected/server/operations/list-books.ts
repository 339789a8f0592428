// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listBooks takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Book } from "../../types/book.js";
import type { ListBooksQueryParameters } from "../../types/operations/list-books.js";
import type { Problem } from "../../types/problem.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listBooks` takes. */
export interface ListBooksHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListBooksQueryParameters;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `listBooks` gives; `status` tells the replies apart.
 *
 * - `200`: One page of books.
 * - `default`: What went wrong.
 */
export type ListBooksReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: Book[] }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: Problem;
    };

/**
 * Books in the catalogue
 *
 * `GET /books`
 */
export type ListBooksHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListBooksHandlerRequest<Principals>,
  context: Context,
) => ListBooksReply | Promise<ListBooksReply>;
