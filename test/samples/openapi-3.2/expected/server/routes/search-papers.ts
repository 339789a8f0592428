// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How searchPapers is read and answered.

import { bytesCodec, jsonCodec, textCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import {
  SearchPapersCookieParametersSchema,
  searchPapersRequestBody,
} from "../../zod/operations/search-papers.js";
import { badge } from "../credentials.js";

/** What the runtime knows of `searchPapers`. */
export const searchPapersRoute: Route = {
  name: "searchPapers",
  method: "QUERY",
  path: "/papers",
  parameters: {
    cookies: {
      parameters: [{ name: "session", style: formExplodedStyle, wire: "string" }],
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
      { mediaType: "application/jsonl", codec: bytesCodec },
      { mediaType: "text/event-stream", codec: textCodec },
    ],
  },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
