// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How readPaper is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { jsonContentStyle } from "../../runtime/server/style-content.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  ReadPaperPathParametersSchema,
  ReadPaperQueryParametersSchema,
  readPaperResponses,
} from "../../zod/operations/read-paper.js";
import { certificate } from "../credentials.js";

/** What the runtime knows of `readPaper`. */
export const readPaperRoute: Route = {
  name: "readPaper",
  method: "GET",
  path: "/papers/{number}",
  parameters: {
    path: {
      parameters: [{ name: "number", style: delimitedStyle, wire: "number" }],
      validator: ReadPaperPathParametersSchema,
    },
    query: {
      parameters: [
        {
          name: "place",
          style: jsonContentStyle,
          wire: { kind: "object", properties: { shelf: "string" } },
        },
      ],
      validator: ReadPaperQueryParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: readPaperResponses["200"]["application/json"],
      },
    ],
  },
  security: [[{ scheme: "certificate", scopes: [], credential: certificate }]],
};
