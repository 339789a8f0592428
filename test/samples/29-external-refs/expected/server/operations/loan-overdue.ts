// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of loanOverdue takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Loan } from "../../types/loan.js";

/** What the handler of `loanOverdue` takes. */
export interface LoanOverdueHandlerRequest extends RequestBase {
  readonly body: Loan;
}

/**
 * What the handler of `loanOverdue` gives; `status` tells the replies apart.
 *
 * - `204`: Heard.
 */
export type LoanOverdueReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

export type LoanOverdueHandler<Context = unknown> = (
  request: LoanOverdueHandlerRequest,
  context: Context,
) => LoanOverdueReply | Promise<LoanOverdueReply>;
