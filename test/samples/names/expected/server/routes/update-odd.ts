// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How updateOdd is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  UpdateOddPathParametersSchema,
  updateOddRequestBody,
} from "../../zod/operations/update-odd.js";

/** What the runtime knows of `updateOdd`. */
export const updateOddRoute: Route = {
  name: "updateOdd",
  method: "PATCH",
  path: "/odd/{class}",
  parameters: {
    path: {
      parameters: [{ name: "class", style: delimitedStyle, wire: "string" }],
      validator: UpdateOddPathParametersSchema,
    },
  },
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: updateOddRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
