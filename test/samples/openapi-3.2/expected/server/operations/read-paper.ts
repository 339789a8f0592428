// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of readPaper takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type {
  ReadPaperPathParameters,
  ReadPaperQueryParameters,
} from "../../types/operations/read-paper.js";
import type { Paper } from "../../types/paper.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `readPaper` takes. */
export interface ReadPaperHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: ReadPaperPathParameters;
  readonly query: ReadPaperQueryParameters;
  readonly security: { readonly certificate: Principals["certificate"] };
}

/**
 * What the handler of `readPaper` gives; `status` tells the replies apart.
 *
 * - `200`: A paper
 */
export type ReadPaperReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Paper;
};

/** `GET /papers/{number}` */
export type ReadPaperHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ReadPaperHandlerRequest<Principals>,
  context: Context,
) => ReadPaperReply | Promise<ReadPaperReply>;
