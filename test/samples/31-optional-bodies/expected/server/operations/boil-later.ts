// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of boilLater takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { Wish } from "../../types/wish.js";
import { boilLaterRequestBody } from "../../zod/operations/boil-later.js";

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

/** What the runtime knows of `boilLater`. */
export const boilLaterRoute: Route = {
  name: "boilLater",
  method: "POST",
  path: "/boil/later",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: boilLaterRequestBody["application/json"],
      },
    ],
  },
  responses: { "202": [] },
  security: [],
};
