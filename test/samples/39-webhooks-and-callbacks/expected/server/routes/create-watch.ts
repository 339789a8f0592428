// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How createWatch is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { createWatchRequestBody, createWatchResponses } from "../../zod/operations/create-watch.js";

/** What the runtime knows of `createWatch`. */
export const createWatchRoute: Route = {
  name: "createWatch",
  method: "POST",
  path: "/watches",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createWatchRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "201": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createWatchResponses["201"]["application/json"],
      },
    ],
  },
  security: [],
};
