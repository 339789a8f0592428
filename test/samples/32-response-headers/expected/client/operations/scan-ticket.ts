// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of scanTicket, without validation.

import { bytes } from "../../runtime/client/decode.js";
import { formBody } from "../../runtime/client/form.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import type { FormValues } from "../../runtime/client/part.js";
import { send } from "../../runtime/client/send.js";
import type { ScanTicketPathParameters } from "../../types/operations/scan-ticket.js";
import type { ScanTicketRequest } from "../../types/scan-ticket-request.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `scanTicket` takes. */
export interface ScanTicketInput {
  readonly path: ScanTicketPathParameters;
  readonly body: FormValues<ScanTicketRequest>;
}

/**
 * What `scanTicket` gives; `status` tells the responses apart.
 *
 * - `200`: The stamped ticket
 */
export type ScanTicketResult = Success<200, Uint8Array<ArrayBuffer>> | Undeclared;

/** What the runtime knows of `scanTicket`. */
export const scanTicketOperation: Operation = {
  method: "PUT",
  path: "/tickets/{seat}/scan",
  accept: "image/png",
  parameters: [/* @__PURE__ */ pathScalar("seat")],
  body: /* @__PURE__ */ formBody("multipart/form-data"),
  responses: { 200: bytes },
};

/** `PUT /tickets/{seat}/scan` */
export function scanTicket(
  client: ClientOptions,
  input: ScanTicketInput,
  call?: CallOptions,
): Promise<ScanTicketResult> {
  return send(scanTicketOperation, client, input, call);
}
