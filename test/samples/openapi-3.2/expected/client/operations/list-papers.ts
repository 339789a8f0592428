// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPapers, without validation.

import { json } from "../../runtime/client/decode.js";
import { ownServer } from "../../runtime/client/own-server.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { firstComplete } from "../../runtime/client/security/alternatives.js";
import { send } from "../../runtime/client/send.js";
import type { ListPapersQueryParameters } from "../../types/operations/list-papers.js";
import type { Paper } from "../../types/paper.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { badge } from "../security.js";

/** What `listPapers` takes. */
export interface ListPapersInput {
  readonly query?: ListPapersQueryParameters | undefined;
}

/**
 * What `listPapers` gives; `status` tells the responses apart.
 *
 * - `200`: All
 */
export type ListPapersResult = Success<200, Paper[]> | Undeclared;

/** What the runtime knows of `listPapers`. */
export const listPapersOperation: Operation = {
  method: "GET",
  path: "/papers",
  baseUrl: /* @__PURE__ */ ownServer("listPapers", "https://papers.example.com"),
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("year")],
  security: /* @__PURE__ */ firstComplete([badge], []),
  responses: { 200: json },
};

/** `GET /papers` */
export function listPapers(
  client: ClientOptions,
  input?: ListPapersInput,
  call?: CallOptions,
): Promise<ListPapersResult> {
  return send(listPapersOperation, client, input, call);
}
