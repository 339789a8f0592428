// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of boilLater takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Wish } from "../../types/wish.js";

/** What the handler of `boilLater` takes. */
export interface BoilLaterHandlerRequest extends RequestBase {
  readonly body: Wish;
}

/**
 * What the handler of `boilLater` gives; `status` tells the replies apart.
 *
 * - `202`: It will
 */
export type BoilLaterReply = {
  readonly status: 202;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `POST /boil/later` */
export type BoilLaterHandler<Context = unknown> = (
  request: BoilLaterHandlerRequest,
  context: Context,
) => BoilLaterReply | Promise<BoilLaterReply>;
