// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How boil is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { boilRequestBody } from "../../zod/operations/boil.js";

/** What the runtime knows of `boil`. */
export const boilRoute: Route = {
  name: "boil",
  method: "POST",
  path: "/boil",
  parameters: {},
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: boilRequestBody["application/json"],
      },
    ],
  },
  responses: { "202": [] },
  security: [],
};
