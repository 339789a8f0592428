// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of the API's own requests.

import type { Route } from "../runtime/server/route.js";
import { createWatchMovedRoute } from "./operations/create-watch-moved.js";
import { depotClosedRoute } from "./operations/depot-closed.js";
import { parcelArrivedRoute } from "./operations/parcel-arrived.js";

/** What the runtime knows of each webhook. */
export const webhookRoutes: { readonly depotClosed: Route } = { depotClosed: depotClosedRoute };

/** What the runtime knows of each callback. */
export const callbackRoutes: { readonly createWatchMoved: Route; readonly parcelArrived: Route } = {
  createWatchMoved: createWatchMovedRoute,
  parcelArrived: parcelArrivedRoute,
};
