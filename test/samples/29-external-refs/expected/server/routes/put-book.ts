// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How putBook is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import { PutBookPathParametersSchema, putBookRequestBody } from "../../zod/operations/put-book.js";
import { card } from "../credentials.js";

/** What the runtime knows of `putBook`. */
export const putBookRoute: Route = {
  name: "putBook",
  method: "PUT",
  path: "/books/{isbn}",
  parameters: {
    path: {
      parameters: [{ name: "isbn", style: delimitedStyle, wire: "string" }],
      validator: PutBookPathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: putBookRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [] },
  security: [[{ scheme: "card", scopes: [], credential: card }]],
};
