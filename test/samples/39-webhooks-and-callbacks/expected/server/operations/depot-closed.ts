// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of depotClosed takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { DepotClosedRequest } from "../../types/depot-closed-request.js";
import { depotClosedRequestBody } from "../../zod/operations/depot-closed.js";

/** What the handler of `depotClosed` takes. */
export interface DepotClosedHandlerRequest extends RequestBase {
  readonly body: DepotClosedRequest | undefined;
}

/**
 * What the handler of `depotClosed` gives; `status` tells the replies apart.
 *
 * - `2XX`: Noted
 */
export type DepotClosedReply = {
  readonly status: "2XX";
  readonly statusCode: number;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** A depot closes for good */
export type DepotClosedHandler<Context = unknown> = (
  request: DepotClosedHandlerRequest,
  context: Context,
) => DepotClosedReply | Promise<DepotClosedReply>;

/** What the runtime knows of `depotClosed`. */
export const depotClosedRoute: Route = {
  name: "depotClosed",
  method: "POST",
  path: "/depot-closed",
  parameters: {},
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: depotClosedRequestBody["application/json"],
      },
    ],
  },
  responses: { "2XX": [] },
  security: [],
};
