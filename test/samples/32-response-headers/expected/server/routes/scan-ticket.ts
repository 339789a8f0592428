// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How scanTicket is read and answered.

import { bytesCodec } from "../../runtime/server/codec.js";
import { formCodec } from "../../runtime/server/form.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  ScanTicketPathParametersSchema,
  scanTicketRequestBody,
} from "../../zod/operations/scan-ticket.js";

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
