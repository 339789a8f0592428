// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of getBook takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Book } from "../../types/book.js";
import type { GetBookPathParameters } from "../../types/operations/get-book.js";
import type { Problem } from "../../types/problem.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `getBook` takes. */
export interface GetBookHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: GetBookPathParameters;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `getBook` gives; `status` tells the replies apart.
 *
 * - `200`: The book.
 * - `default`: There is no such book.
 */
export type GetBookReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: Book }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: Problem;
    };

/** `GET /books/{isbn}` */
export type GetBookHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: GetBookHandlerRequest<Principals>,
  context: Context,
) => GetBookReply | Promise<GetBookReply>;
