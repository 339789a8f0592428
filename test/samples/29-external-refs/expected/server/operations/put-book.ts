// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of putBook takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Book } from "../../types/book.js";
import type { PutBookPathParameters } from "../../types/operations/put-book.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `putBook` takes. */
export interface PutBookHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: PutBookPathParameters;
  readonly body: Book;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `putBook` gives; `status` tells the replies apart.
 *
 * - `204`: Stored.
 */
export type PutBookReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `PUT /books/{isbn}` */
export type PutBookHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: PutBookHandlerRequest<Principals>,
  context: Context,
) => PutBookReply | Promise<PutBookReply>;
