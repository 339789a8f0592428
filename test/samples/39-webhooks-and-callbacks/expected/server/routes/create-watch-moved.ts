// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How createWatchMoved is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { createWatchMovedRequestBody } from "../../zod/operations/create-watch-moved.js";

/** What the runtime knows of `createWatchMoved`. */
export const createWatchMovedRoute: Route = {
  name: "createWatchMoved",
  method: "POST",
  path: "/create-watch-moved",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createWatchMovedRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [], "410": [] },
  security: [],
};
