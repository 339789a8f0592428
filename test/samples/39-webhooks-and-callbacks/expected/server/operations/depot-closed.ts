// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of depotClosed takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { DepotClosedRequest } from "../../types/depot-closed-request.js";

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
