// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listParcels is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { Route } from "../../runtime/server/route.js";
import { listParcelsResponses } from "../../zod/operations/list-parcels.js";

/** What the runtime knows of `listParcels`. */
export const listParcelsRoute: Route = {
  name: "listParcels",
  method: "GET",
  path: "/parcels",
  parameters: {},
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listParcelsResponses["200"]["application/json"],
      },
    ],
  },
  headers: { "200": [{ name: "X-Cache", required: false, write: simpleHeader }] },
  security: [],
};
