// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of boil takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { Wish } from "../../types/wish.js";
import { boilRequestBody } from "../../zod/operations/boil.js";

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

/** What the runtime knows of `boil`. */
export const boilRoute: Route = {
  name: "boil",
  method: "POST",
  path: "/boil",
  parameters: {},
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: boilRequestBody["application/json"],
      },
    ],
  },
  responses: { "202": [] },
  security: [],
};
