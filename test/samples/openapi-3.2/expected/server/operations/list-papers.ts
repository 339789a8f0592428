// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listPapers takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { formExplodedStyle } from "../../runtime/server/style-form.js";
import type { ListPapersQueryParameters } from "../../types/operations/list-papers.js";
import type { Paper } from "../../types/paper.js";
import {
  ListPapersQueryParametersSchema,
  listPapersResponses,
} from "../../zod/operations/list-papers.js";
import { badge } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listPapers` takes. */
export interface ListPapersHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly query: ListPapersQueryParameters;
  readonly security: { readonly badge: Principals["badge"] } | { readonly badge?: undefined };
}

/**
 * What the handler of `listPapers` gives; `status` tells the replies apart.
 *
 * - `200`: All
 */
export type ListPapersReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Paper[];
};

/** `GET /papers` */
export type ListPapersHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListPapersHandlerRequest<Principals>,
  context: Context,
) => ListPapersReply | Promise<ListPapersReply>;

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
  responses: { "200": /* @__PURE__ */ jsonReply(listPapersResponses["200"]["application/json"]) },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
