// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listRings is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { listRingsResponses } from "../../zod/operations/list-rings.js";

/** What the runtime knows of `listRings`. */
export const listRingsRoute: Route = {
  name: "listRings",
  method: "GET",
  path: "/rings",
  parameters: {},
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listRingsResponses["200"]["application/json"],
      },
    ],
    "304": [],
  },
  security: [],
};
