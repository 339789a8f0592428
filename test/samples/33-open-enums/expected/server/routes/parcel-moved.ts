// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How parcelMoved is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { opened } from "../../runtime/zod/opened.js";
import { parcelMovedRequestBody } from "../../zod/operations/parcel-moved.js";

/** What the runtime knows of `parcelMoved`. */
export const parcelMovedRoute: Route = {
  name: "parcelMoved",
  method: "POST",
  path: "/parcel-moved",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: opened(parcelMovedRequestBody["application/json"]),
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
