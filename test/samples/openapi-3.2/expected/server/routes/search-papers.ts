// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How searchPapers is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { linesCodec, textEventsCodec } from "../../runtime/server/stream-codec.js";
import { cookieExplodedStyle } from "../../runtime/server/style-cookie.js";
import {
  SearchPapersCookieParametersSchema,
  searchPapersRequestBody,
  searchPapersResponses,
} from "../../zod/operations/search-papers.js";
import { badge } from "../credentials.js";

/** What the runtime knows of `searchPapers`. */
export const searchPapersRoute: Route = {
  name: "searchPapers",
  method: "QUERY",
  path: "/papers",
  parameters: {
    cookies: {
      parameters: [{ name: "session", style: cookieExplodedStyle, wire: "string" }],
      validator: SearchPapersCookieParametersSchema,
    },
  },
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: searchPapersRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "200": [
      {
        mediaType: "application/jsonl",
        codec: linesCodec,
        validator: searchPapersResponses["200"]["application/jsonl"],
      },
      {
        mediaType: "text/event-stream",
        codec: textEventsCodec,
        validator: searchPapersResponses["200"]["text/event-stream"],
      },
    ],
  },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
