// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listRings takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { listRingsResponses } from "../../zod/operations/list-rings.js";

/** What the handler of `listRings` takes. */
export interface ListRingsHandlerRequest extends RequestBase {}

/**
 * What the handler of `listRings` gives; `status` tells the replies apart.
 *
 * - `200`: All
 * - `304`: As before
 */
export type ListRingsReply =
  | { readonly status: 200; readonly headers?: ReplyHeaders; readonly body: string[] }
  | { readonly status: 304; readonly headers?: ReplyHeaders; readonly body?: undefined };

/** `GET /rings` */
export type ListRingsHandler<Context = unknown> = (
  request: ListRingsHandlerRequest,
  context: Context,
) => ListRingsReply | Promise<ListRingsReply>;

/** What the runtime knows of `listRings`. */
export const listRingsRoute: Route = {
  name: "listRings",
  method: "GET",
  path: "/rings",
  parameters: {},
  responses: {
    "200": /* @__PURE__ */ jsonReply(listRingsResponses["200"]["application/json"]),
    "304": [],
  },
  security: [],
};
