// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listLoans takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Loan } from "../../types/loan.js";
import type { ListLoansQueryParameters } from "../../types/operations/list-loans.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listLoans` takes. */
export interface ListLoansHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListLoansQueryParameters;
  readonly security: { readonly card: Principals["card"] };
}

/**
 * What the handler of `listLoans` gives; `status` tells the replies apart.
 *
 * - `200`: Your loans.
 */
export type ListLoansReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Loan[];
};

/** `GET /loans` */
export type ListLoansHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListLoansHandlerRequest<Principals>,
  context: Context,
) => ListLoansReply | Promise<ListLoansReply>;
