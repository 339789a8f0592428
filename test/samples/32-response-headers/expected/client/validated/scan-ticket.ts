// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of scanTicket that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { scanTicketResponses } from "../../zod/operations/scan-ticket.js";
import {
  type ScanTicketInput,
  type ScanTicketResult,
  scanTicketOperation,
} from "../operations/scan-ticket.js";
import type { CallOptions, ClientOptions } from "../options.js";

const scanTicketValidation: Validation = { mode: "enforce", responses: scanTicketResponses };

/** `PUT /tickets/{seat}/scan` */
export function scanTicket(
  client: ClientOptions,
  input: ScanTicketInput,
  call?: CallOptions,
): Promise<ScanTicketResult> {
  return sendValidated(scanTicketOperation, scanTicketValidation, client, input, call);
}
