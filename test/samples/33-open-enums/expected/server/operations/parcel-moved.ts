// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of parcelMoved takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import type { OpenEnums } from "../../runtime/shared/enums.js";
import { opened } from "../../runtime/zod/opened.js";
import type { Parcel } from "../../types/parcel.js";
import { parcelMovedRequestBody } from "../../zod/operations/parcel-moved.js";

/** What the handler of `parcelMoved` takes. */
export interface ParcelMovedHandlerRequest extends RequestBase {
  readonly body: Parcel<OpenEnums>;
}

/**
 * What the handler of `parcelMoved` gives; `status` tells the replies apart.
 *
 * - `204`: Thank you.
 */
export type ParcelMovedReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

export type ParcelMovedHandler<Context = unknown> = (
  request: ParcelMovedHandlerRequest,
  context: Context,
) => ParcelMovedReply | Promise<ParcelMovedReply>;

/** What the runtime knows of `parcelMoved`. */
export const parcelMovedRoute: Route = {
  name: "parcelMoved",
  method: "POST",
  path: "/parcel-moved",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: opened(parcelMovedRequestBody["application/json"]),
      },
    ],
  },
  responses: { "204": [] },
  security: [],
};
