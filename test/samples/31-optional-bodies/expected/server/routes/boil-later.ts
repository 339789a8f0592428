// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How boilLater is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { boilLaterRequestBody } from "../../zod/operations/boil-later.js";

/** What the runtime knows of `boilLater`. */
export const boilLaterRoute: Route = {
  name: "boilLater",
  method: "POST",
  path: "/boil/later",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: boilLaterRequestBody["application/json"],
      },
    ],
  },
  responses: { "202": [] },
  security: [],
};
