// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of scanTicket takes and gives, and how its requests are read and answered.

import { bytesCodec } from "../../runtime/server/codec.js";
import { formCodec } from "../../runtime/server/form.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { ScanTicketPathParameters } from "../../types/operations/scan-ticket.js";
import type { ScanTicketRequest } from "../../types/scan-ticket-request.js";
import {
  ScanTicketPathParametersSchema,
  scanTicketRequestBody,
} from "../../zod/operations/scan-ticket.js";

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

/** What the runtime knows of `scanTicket`. */
export const scanTicketRoute: Route = {
  name: "scanTicket",
  method: "PUT",
  path: "/tickets/{seat}/scan",
  parameters: {
    path: {
      parameters: [{ name: "seat", style: delimitedStyle, wire: "string" }],
      validator: ScanTicketPathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "multipart/form-data",
        codec: formCodec(
          {
            kind: "object",
            properties: { scan: "string", marks: { kind: "array", items: "string" } },
          },
          ["scan"],
        ),
        validator: scanTicketRequestBody["multipart/form-data"],
        files: ["scan"],
      },
    ],
  },
  responses: { "200": [{ mediaType: "image/png", codec: bytesCodec }] },
  security: [],
};
