// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What receives the API's own requests.

import type { CreateWatchMovedHandler } from "./operations/create-watch-moved.js";
import type { DepotClosedHandler } from "./operations/depot-closed.js";
import type { ParcelArrivedHandler } from "./operations/parcel-arrived.js";

/** A handler for every webhook that the API sends. */
export interface WebhookHandlers<Context = unknown> {
  /** A depot closes for good */
  readonly depotClosed: DepotClosedHandler<Context>;
}

/** A handler for every callback of the API's operations, at the URL that a request has named. */
export interface CallbackHandlers<Context = unknown> {
  /**
   * The parcel has moved
   *
   * `POST {$request.body#/url}`
   */
  readonly createWatchMoved: CreateWatchMovedHandler<Context>;
  /** `POST {$request.body#/url}?parcel={$request.body#/parcel}` */
  readonly parcelArrived: ParcelArrivedHandler<Context>;
}
