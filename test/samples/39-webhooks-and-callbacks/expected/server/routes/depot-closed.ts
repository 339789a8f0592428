// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How depotClosed is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { depotClosedRequestBody } from "../../zod/operations/depot-closed.js";

/** What the runtime knows of `depotClosed`. */
export const depotClosedRoute: Route = {
  name: "depotClosed",
  method: "POST",
  path: "/depot-closed",
  parameters: {},
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: depotClosedRequestBody["application/json"],
      },
    ],
  },
  responses: { "2XX": [] },
  security: [],
};
