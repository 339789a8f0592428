// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of parcelMoved takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { OpenEnums } from "../../runtime/shared/enums.js";
import type { Parcel } from "../../types/parcel.js";

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
