// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Takes the API's own requests apart where there is no server framework.

import {
  type MessageHeaders,
  type UnwrapOptions,
  unwrapMessage,
} from "../runtime/server/unwrap-message.js";
import type { Loan } from "../types/loan.js";
import { loanOverdueRoute } from "./operations/loan-overdue.js";

/**
 * The body of `loanOverdue`, verified and validated, for receivers without a server framework.
 *
 * Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.
 */
export function unwrapLoanOverdue(
  body: string | Uint8Array,
  headers: MessageHeaders,
  options: UnwrapOptions,
): Promise<Loan> {
  return unwrapMessage(loanOverdueRoute, body, headers, options) as Promise<Loan>;
}
