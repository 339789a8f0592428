// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of searchPapers takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { type EventOut, linesCodec, textEventsCodec } from "../../runtime/server/stream-codec.js";
import { cookieExplodedStyle } from "../../runtime/server/style-cookie.js";
import type { SearchPapersCookieParameters } from "../../types/operations/search-papers.js";
import type { Paper } from "../../types/paper.js";
import type { SearchPapersRequest } from "../../types/search-papers-request.js";
import {
  SearchPapersCookieParametersSchema,
  searchPapersRequestBody,
  searchPapersResponses,
} from "../../zod/operations/search-papers.js";
import { badge } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `searchPapers` takes. */
export interface SearchPapersHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly cookies: SearchPapersCookieParameters;
  readonly body: SearchPapersRequest;
  readonly security: { readonly badge: Principals["badge"] } | { readonly badge?: undefined };
}

/**
 * What the handler of `searchPapers` gives; `status` tells the replies apart.
 *
 * - `200`: Found
 */
export type SearchPapersReply =
  | {
      readonly status: 200;
      readonly headers?: ReplyHeaders;
      readonly contentType: "application/jsonl";
      readonly body?: AsyncIterable<Paper> | Iterable<Paper>;
    }
  | {
      readonly status: 200;
      readonly headers?: ReplyHeaders;
      readonly contentType: "text/event-stream";
      readonly body?: AsyncIterable<EventOut<string>> | Iterable<EventOut<string>>;
    };

/** `QUERY /papers` */
export type SearchPapersHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: SearchPapersHandlerRequest<Principals>,
  context: Context,
) => SearchPapersReply | Promise<SearchPapersReply>;

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
