// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of listParcels takes and gives, and how its requests are read and answered.

import { jsonReply } from "../../runtime/server/json-reply.js";
import { simpleHeader } from "../../runtime/server/response-header.js";
import type { RequestBase, Route } from "../../runtime/server/route.js";
import type { TrackedInput } from "../../types/tracked.js";
import {
  listParcelsResponseHeaders,
  listParcelsResponses,
} from "../../zod/operations/list-parcels.js";

/** What the handler of `listParcels` takes. */
export interface ListParcelsHandlerRequest extends RequestBase {}

/**
 * What the handler of `listParcels` gives; `status` tells the replies apart.
 *
 * - `200`: All parcels, and where they are.
 */
export type ListParcelsReply = {
  readonly status: 200;
  readonly headers?: {
    readonly "X-Cache"?: "hit" | "miss" | undefined;
    readonly [name: string]: unknown;
  };
  readonly body: TrackedInput[];
};

/** `GET /parcels` */
export type ListParcelsHandler<Context = unknown> = (
  request: ListParcelsHandlerRequest,
  context: Context,
) => ListParcelsReply | Promise<ListParcelsReply>;

/** What the runtime knows of `listParcels`. */
export const listParcelsRoute: Route = {
  name: "listParcels",
  method: "GET",
  path: "/parcels",
  parameters: {},
  responses: { "200": /* @__PURE__ */ jsonReply(listParcelsResponses["200"]["application/json"]) },
  headers: { "200": [{ name: "X-Cache", required: false, write: simpleHeader }] },
  headerValidators: listParcelsResponseHeaders,
  security: [],
};
