// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How listPapers is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import {
  ListPapersQueryParametersSchema,
  listPapersResponses,
} from "../../zod/operations/list-papers.js";
import { badge } from "../credentials.js";

/** What the runtime knows of `listPapers`. */
export const listPapersRoute: Route = {
  name: "listPapers",
  method: "GET",
  path: "/papers",
  parameters: {
    query: {
      parameters: [{ name: "year", style: formExplodedStyle, wire: "number" }],
      validator: ListPapersQueryParametersSchema,
    },
  },
  responses: {
    "200": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: listPapersResponses["200"]["application/json"],
      },
    ],
  },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
