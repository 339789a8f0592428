// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How replaceShape is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  ReplaceShapePathParametersSchema,
  replaceShapeRequestBody,
  replaceShapeResponses,
} from "../../zod/operations/replace-shape.js";

/** What the runtime knows of `replaceShape`. */
export const replaceShapeRoute: Route = {
  name: "replaceShape",
  method: "PUT",
  path: "/shapes/{id}",
  parameters: {
    path: {
      parameters: [{ name: "id", style: delimitedStyle, wire: "number" }],
      validator: ReplaceShapePathParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: replaceShapeRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: replaceShapeResponses["200"]["application/json"],
      },
    ],
  },
  security: [],
};
