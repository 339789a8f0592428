// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of createWatch takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Watch } from "../../types/watch.js";

/** What the handler of `createWatch` takes. */
export interface CreateWatchHandlerRequest extends RequestBase {
  readonly body: Watch;
}

/**
 * What the handler of `createWatch` gives; `status` tells the replies apart.
 *
 * - `201`: Watched
 */
export type CreateWatchReply = {
  readonly status: 201;
  readonly headers?: ReplyHeaders;
  readonly body: Watch;
};

/**
 * Watch a parcel
 *
 * `POST /watches`
 */
export type CreateWatchHandler<Context = unknown> = (
  request: CreateWatchHandlerRequest,
  context: Context,
) => CreateWatchReply | Promise<CreateWatchReply>;
