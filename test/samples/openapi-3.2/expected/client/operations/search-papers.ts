// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of searchPapers, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { decodeByType } from "../../runtime/client/decode.js";
import { ownServer } from "../../runtime/client/own-server.js";
import { cookiePlainExplode } from "../../runtime/client/parameters/cookie-plain.js";
import { firstComplete } from "../../runtime/client/security/alternatives.js";
import { send } from "../../runtime/client/send.js";
import { type EventStream, events } from "../../runtime/client/stream/events.js";
import type { ItemStream } from "../../runtime/client/stream/item-stream.js";
import { jsonLines } from "../../runtime/client/stream/json-lines.js";
import type { SearchPapersCookieParameters } from "../../types/operations/search-papers.js";
import type { Paper } from "../../types/paper.js";
import type { SearchPapersRequest } from "../../types/search-papers-request.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { badge } from "../security.js";

/** What `searchPapers` takes. */
export interface SearchPapersInput {
  readonly cookies?: SearchPapersCookieParameters | undefined;
  readonly body: SearchPapersRequest;
}

/**
 * What `searchPapers` gives; `status` tells the responses apart.
 *
 * - `200`: Found
 */
export type SearchPapersResult =
  | Success<200, ItemStream<Paper>, "application/jsonl">
  | Success<200, EventStream<string>, "text/event-stream">
  | Undeclared;

/** What the runtime knows of `searchPapers`. */
export const searchPapersOperation: Operation = {
  method: "QUERY",
  path: "/papers",
  baseUrl: /* @__PURE__ */ ownServer("searchPapers", "https://papers.example.com"),
  accept: "application/jsonl, text/event-stream",
  parameters: [/* @__PURE__ */ cookiePlainExplode("session")],
  body: /* @__PURE__ */ jsonBody("application/json"),
  security: /* @__PURE__ */ firstComplete([badge], []),
  responses: {
    200: /* @__PURE__ */ decodeByType({
      "application/jsonl": jsonLines,
      "text/event-stream": events,
    }),
  },
};

/** `QUERY /papers` */
export function searchPapers(
  client: ClientOptions,
  input: SearchPapersInput,
  call?: CallOptions,
): Promise<SearchPapersResult> {
  return send(searchPapersOperation, client, input, call);
}
