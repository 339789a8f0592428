// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of borrowSeeds takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { BorrowSeedsRequest } from "../../types/borrow-seeds-request.js";
import type { BorrowSeedsResponse } from "../../types/borrow-seeds-response.js";
import { borrowSeedsRequestBody, borrowSeedsResponses } from "../../zod/operations/borrow-seeds.js";
import { memberToken } from "../credentials.js";
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

/** What the runtime knows of `borrowSeeds`. */
export const borrowSeedsRoute: Route = {
  name: "borrowSeeds",
  method: "POST",
  path: "/loans",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: borrowSeedsRequestBody["application/json"],
      },
    ],
  },
  responses: { "201": /* @__PURE__ */ jsonReply(borrowSeedsResponses["201"]["application/json"]) },
  security: [[{ scheme: "MemberToken", scopes: [], credential: memberToken, challenge: "Bearer" }]],
};
