// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of boil takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Wish } from "../../types/wish.js";

/** What the handler of `boil` takes. */
export interface BoilHandlerRequest extends RequestBase {
  readonly body: Wish | undefined;
}

/**
 * What the handler of `boil` gives; `status` tells the replies apart.
 *
 * - `202`: It boils
 */
export type BoilReply = {
  readonly status: 202;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `POST /boil` */
export type BoilHandler<Context = unknown> = (
  request: BoilHandlerRequest,
  context: Context,
) => BoilReply | Promise<BoilReply>;
