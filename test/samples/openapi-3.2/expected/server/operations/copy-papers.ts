// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of copyPapers takes and gives, and how its requests are read and answered.

import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { badge } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `copyPapers` takes. */
export interface CopyPapersHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly security: { readonly badge: Principals["badge"] } | { readonly badge?: undefined };
}

/**
 * What the handler of `copyPapers` gives; `status` tells the replies apart.
 *
 * - `204`: Copied
 */
export type CopyPapersReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `COPY /papers` */
export type CopyPapersHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: CopyPapersHandlerRequest<Principals>,
  context: Context,
) => CopyPapersReply | Promise<CopyPapersReply>;

/** What the runtime knows of `copyPapers`. */
export const copyPapersRoute: Route = {
  name: "copyPapers",
  method: "COPY",
  path: "/papers",
  parameters: {},
  responses: { "204": [] },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
