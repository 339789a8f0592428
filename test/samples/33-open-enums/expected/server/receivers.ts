// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What receives the API's own requests.

import type { ParcelMovedHandler } from "./operations/parcel-moved.js";

/** A handler for every webhook that the API sends. */
export interface WebhookHandlers<Context = unknown> {
  readonly parcelMoved: ParcelMovedHandler<Context>;
}
