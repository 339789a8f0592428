// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of parcelArrived takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { ParcelArrivedQueryParameters } from "../../types/operations/parcel-arrived.js";

/** What the handler of `parcelArrived` takes. */
export interface ParcelArrivedHandlerRequest extends RequestBase {
  readonly query: ParcelArrivedQueryParameters;
}

/**
 * What the handler of `parcelArrived` gives; `status` tells the replies apart.
 *
 * - `204`: Noted
 */
export type ParcelArrivedReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/** `POST {$request.body#/url}?parcel={$request.body#/parcel}` */
export type ParcelArrivedHandler<Context = unknown> = (
  request: ParcelArrivedHandlerRequest,
  context: Context,
) => ParcelArrivedReply | Promise<ParcelArrivedReply>;
