// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listPackets takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { ListPacketsResponse } from "../../types/list-packets-response.js";
import type { ListPacketsPathParameters } from "../../types/operations/list-packets.js";
import {
  ListPacketsPathParametersSchema,
  listPacketsResponses,
} from "../../zod/operations/list-packets.js";
import { kioskKey } from "../credentials.js";
import type { SecurityPrincipals } from "../security.js";

/** What the handler of `listPackets` takes. */
export interface ListPacketsHandlerRequest<
  Principals extends SecurityPrincipals = SecurityPrincipals,
> extends RequestBase {
  readonly path: ListPacketsPathParameters;
  readonly security: { readonly KioskKey: Principals["KioskKey"] };
}

/** What the handler of `listPackets` gives; `status` tells the replies apart. */
export type ListPacketsReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: ListPacketsResponse;
};

/**
 * List the packets of a shelf
 *
 * The packets of one shelf.
 *
 * `GET /shelves/{shelf}/packets`
 */
export type ListPacketsHandler<
  Context = unknown,
  Principals extends SecurityPrincipals = SecurityPrincipals,
> = (
  request: ListPacketsHandlerRequest<Principals>,
  context: Context,
) => ListPacketsReply | Promise<ListPacketsReply>;

/** What the runtime knows of `listPackets`. */
export const listPacketsRoute: Route = {
  name: "listPackets",
  method: "GET",
  path: "/shelves/{shelf}/packets",
  parameters: {
    path: {
      parameters: [{ name: "shelf", style: delimitedStyle, wire: "string" }],
      validator: ListPacketsPathParametersSchema,
    },
  },
  responses: { "200": /* @__PURE__ */ jsonReply(listPacketsResponses["200"]["application/json"]) },
  security: [[{ scheme: "KioskKey", scopes: [], credential: kioskKey }]],
};
