// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of createWatch takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { Watch } from "../../types/watch.js";
import { createWatchRequestBody, createWatchResponses } from "../../zod/operations/create-watch.js";

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

/** What the runtime knows of `createWatch`. */
export const createWatchRoute: Route = {
  name: "createWatch",
  method: "POST",
  path: "/watches",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: createWatchRequestBody["application/json"],
      },
    ],
  },
  responses: { "201": /* @__PURE__ */ jsonReply(createWatchResponses["201"]["application/json"]) },
  security: [],
};
