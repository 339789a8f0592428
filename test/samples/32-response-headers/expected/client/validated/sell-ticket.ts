// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of sellTicket that validates the response.

import { checkHeaders } from "../../runtime/client/check-headers.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import {
  sellTicketResponseHeaders,
  sellTicketResponses,
} from "../../zod/operations/sell-ticket.js";
import {
  type SellTicketInput,
  type SellTicketResult,
  sellTicketOperation,
} from "../operations/sell-ticket.js";
import type { CallOptions, ClientOptions } from "../options.js";

const sellTicketValidation: Validation = {
  mode: "enforce",
  responses: sellTicketResponses,
  headers: /* @__PURE__ */ checkHeaders(sellTicketResponseHeaders),
};

/** `POST /tickets` */
export function sellTicket(
  client: ClientOptions,
  input: SellTicketInput,
  call?: CallOptions,
): Promise<SellTicketResult> {
  return sendValidated(sellTicketOperation, sellTicketValidation, client, input, call);
}
