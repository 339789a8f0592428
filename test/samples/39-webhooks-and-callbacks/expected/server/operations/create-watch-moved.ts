// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of createWatchMoved takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { Move } from "../../types/move.js";

/** What the handler of `createWatchMoved` takes. */
export interface CreateWatchMovedHandlerRequest extends RequestBase {
  readonly body: Move;
}

/**
 * What the handler of `createWatchMoved` gives; `status` tells the replies apart.
 *
 * - `204`: Noted
 * - `410`: Stop sending
 */
export type CreateWatchMovedReply =
  | { readonly status: 204; readonly headers?: ReplyHeaders; readonly body?: undefined }
  | { readonly status: 410; readonly headers?: ReplyHeaders; readonly body?: undefined };

/**
 * The parcel has moved
 *
 * `POST {$request.body#/url}`
 */
export type CreateWatchMovedHandler<Context = unknown> = (
  request: CreateWatchMovedHandlerRequest,
  context: Context,
) => CreateWatchMovedReply | Promise<CreateWatchMovedReply>;
