// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of loanOverdue takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { Loan } from "../../types/loan.js";
import { loanOverdueRequestBody } from "../../zod/operations/loan-overdue.js";

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

/** What the runtime knows of `loanOverdue`. */
export const loanOverdueRoute: Route = {
  name: "loanOverdue",
  method: "POST",
  path: "/loan-overdue",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: loanOverdueRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
