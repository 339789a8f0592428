// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listTickets that validates the response.

import { checkHeaders } from "../../runtime/client/check-headers.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import {
  listTicketsResponseHeaders,
  listTicketsResponses,
} from "../../zod/operations/list-tickets.js";
import {
  type ListTicketsInput,
  type ListTicketsResult,
  listTicketsOperation,
} from "../operations/list-tickets.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listTicketsValidation: Validation = {
  mode: "enforce",
  responses: listTicketsResponses,
  headers: /* @__PURE__ */ checkHeaders(listTicketsResponseHeaders),
};

/** `GET /tickets` */
export function listTickets(
  client: ClientOptions,
  input?: ListTicketsInput,
  call?: CallOptions,
): Promise<ListTicketsResult> {
  return sendValidated(listTicketsOperation, listTicketsValidation, client, input, call);
}
