// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listPackets is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  ListPacketsPathParametersSchema,
  listPacketsResponses,
} from "../../zod/operations/list-packets.js";
import { kioskKey } from "../credentials.js";

/** What the runtime knows of `listPackets`. */
export const listPacketsRoute: Route = {
  name: "listPackets",
  method: "GET",
  path: "/shelves/{shelf}/packets",
  parameters: {
    path: {
      parameters: [{ name: "shelf", style: delimitedStyle, wire: "string" }],
      validator: ListPacketsPathParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listPacketsResponses["200"]["application/json"],
      },
    ],
  },
  security: [[{ scheme: "KioskKey", scopes: [], credential: kioskKey }]],
};
