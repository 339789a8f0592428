// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of searchPapers takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { EventOut } from "../../runtime/server/stream-codec.js";
import type { SearchPapersCookieParameters } from "../../types/operations/search-papers.js";
import type { Paper } from "../../types/paper.js";
import type { SearchPapersRequest } from "../../types/search-papers-request.js";
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
