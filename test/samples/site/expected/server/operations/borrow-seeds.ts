// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of borrowSeeds takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { BorrowSeedsRequest } from "../../types/borrow-seeds-request.js";
import type { BorrowSeedsResponse } from "../../types/borrow-seeds-response.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `borrowSeeds` takes. */
export interface BorrowSeedsHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly body: BorrowSeedsRequest;
  readonly security: { readonly MemberToken: Principals["MemberToken"] };
}

/** What the handler of `borrowSeeds` gives; `status` tells the replies apart. */
export type BorrowSeedsReply = {
  readonly status: 201;
  readonly headers?: ReplyHeaders;
  readonly body: BorrowSeedsResponse;
};

/**
 * Borrow a packet of seeds
 *
 * Takes a packet off the shelf.
 *
 * `POST /loans`
 */
export type BorrowSeedsHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: BorrowSeedsHandlerRequest<Principals>,
  context: Context,
) => BorrowSeedsReply | Promise<BorrowSeedsReply>;
