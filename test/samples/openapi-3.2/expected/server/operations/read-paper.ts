// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of readPaper takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { jsonContentStyle } from "../../runtime/server/style-content.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type {
  ReadPaperPathParameters,
  ReadPaperQueryParameters,
} from "../../types/operations/read-paper.js";
import type { Paper } from "../../types/paper.js";
import {
  ReadPaperPathParametersSchema,
  ReadPaperQueryParametersSchema,
  readPaperResponses,
} from "../../zod/operations/read-paper.js";
import { certificate } from "../credentials.js";
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

/** What the runtime knows of `readPaper`. */
export const readPaperRoute: Route = {
  name: "readPaper",
  method: "GET",
  path: "/papers/{number}",
  parameters: {
    path: {
      parameters: [{ name: "number", style: delimitedStyle, wire: "number" }],
      validator: ReadPaperPathParametersSchema,
    },
    query: {
      parameters: [
        {
          name: "place",
          style: jsonContentStyle,
          wire: { kind: "object", properties: { shelf: "string" } },
        },
      ],
      validator: ReadPaperQueryParametersSchema,
    },
  },
  responses: { "200": /* @__PURE__ */ jsonReply(readPaperResponses["200"]["application/json"]) },
  security: [[{ scheme: "certificate", scopes: [], credential: certificate }]],
};
