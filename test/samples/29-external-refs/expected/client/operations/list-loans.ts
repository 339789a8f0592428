// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listLoans, without validation.

import { json } from "../../runtime/client/decode.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { Loan } from "../../types/loan.js";
import type { ListLoansQueryParameters } from "../../types/operations/list-loans.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { card } from "../security.js";

/** What `listLoans` takes. */
export interface ListLoansInput {
  readonly query?: ListLoansQueryParameters | undefined;
}

/**
 * What `listLoans` gives; `status` tells the responses apart.
 *
 * - `200`: Your loans.
 */
export type ListLoansResult = Success<200, Loan[]> | Undeclared;

/** What the runtime knows of `listLoans`. */
export const listLoansOperation: Operation = {
  method: "GET",
  path: "/loans",
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("page")],
  security: /* @__PURE__ */ credentials([card]),
  responses: { 200: json },
};

/** `GET /loans` */
export function listLoans(
  client: ClientOptions,
  input?: ListLoansInput,
  call?: CallOptions,
): Promise<ListLoansResult> {
  return send(listLoansOperation, client, input, call);
}
