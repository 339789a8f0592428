// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How postOdd is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  PostOddPathParametersSchema,
  postOddRequestBody,
  postOddResponses,
} from "../../zod/operations/post-odd.js";

/** What the runtime knows of `postOdd`. */
export const postOddRoute: Route = {
  name: "postOdd",
  method: "POST",
  path: "/odd/{class}",
  parameters: {
    path: {
      parameters: [{ name: "class", style: delimitedStyle, wire: "string" }],
      validator: PostOddPathParametersSchema,
    },
  },
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: postOddRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: postOddResponses["200"]["application/json"],
      },
    ],
  },
  security: [],
};
