// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of scanTicket takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { ScanTicketPathParameters } from "../../types/operations/scan-ticket.js";
import type { ScanTicketRequest } from "../../types/scan-ticket-request.js";

/** What the handler of `scanTicket` takes. */
export interface ScanTicketHandlerRequest extends RequestBase {
  readonly path: ScanTicketPathParameters;
  readonly body: Omit<ScanTicketRequest, "scan"> & { readonly scan: File };
}

/**
 * What the handler of `scanTicket` gives; `status` tells the replies apart.
 *
 * - `200`: The stamped ticket
 */
export type ScanTicketReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: string | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array | string>;
};

/** `PUT /tickets/{seat}/scan` */
export type ScanTicketHandler<Context = unknown> = (
  request: ScanTicketHandlerRequest,
  context: Context,
) => ScanTicketReply | Promise<ScanTicketReply>;
