// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How loanOverdue is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { loanOverdueRequestBody } from "../../zod/operations/loan-overdue.js";

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
