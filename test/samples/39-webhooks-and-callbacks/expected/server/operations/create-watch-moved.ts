// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of createWatchMoved takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { Move } from "../../types/move.js";
import { createWatchMovedRequestBody } from "../../zod/operations/create-watch-moved.js";

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

/** What the runtime knows of `createWatchMoved`. */
export const createWatchMovedRoute: Route = {
  name: "createWatchMoved",
  method: "POST",
  path: "/create-watch-moved",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createWatchMovedRequestBody["application/json"],
      },
    ],
  },
  responses: { "204": [], "410": [] },
  security: [],
};
