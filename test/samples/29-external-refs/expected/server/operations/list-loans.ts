// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listLoans takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import type { Loan } from "../../types/loan.js";
import type { ListLoansQueryParameters } from "../../types/operations/list-loans.js";
import {
  ListLoansQueryParametersSchema,
  listLoansResponses,
} from "../../zod/operations/list-loans.js";
import { card } from "../credentials.js";
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

/** What the runtime knows of `listLoans`. */
export const listLoansRoute: Route = {
  name: "listLoans",
  method: "GET",
  path: "/loans",
  parameters: {
    query: {
      parameters: [{ name: "page", style: formExplodedStyle, wire: "number" }],
      validator: ListLoansQueryParametersSchema,
    },
  },
  responses: { "200": /* @__PURE__ */ jsonReply(listLoansResponses["200"]["application/json"]) },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
