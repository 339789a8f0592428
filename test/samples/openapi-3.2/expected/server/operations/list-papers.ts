// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listPapers takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { ListPapersQueryParameters } from "../../types/operations/list-papers.js";
import type { Paper } from "../../types/paper.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listPapers` takes. */
export interface ListPapersHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListPapersQueryParameters;
  readonly security: { readonly badge: Principals["badge"] } | { readonly badge?: undefined };
}

/**
 * What the handler of `listPapers` gives; `status` tells the replies apart.
 *
 * - `200`: All
 */
export type ListPapersReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Paper[];
};

/** `GET /papers` */
export type ListPapersHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListPapersHandlerRequest<Principals>,
  context: Context,
) => ListPapersReply | Promise<ListPapersReply>;
