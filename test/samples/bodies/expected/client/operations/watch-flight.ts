// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of watchFlight, without validation.

import { pathScalar } from "../../runtime/client/parameters/path.js";
import { send } from "../../runtime/client/send.js";
import { type EventStream, jsonEvents } from "../../runtime/client/stream/events.js";
import type { WatchFlightPathParameters } from "../../types/operations/watch-flight.js";
import type { Reading } from "../../types/reading.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `watchFlight` takes. */
export interface WatchFlightInput {
  readonly path: WatchFlightPathParameters;
}

/**
 * What `watchFlight` gives; `status` tells the responses apart.
 *
 * - `200`: What happens
 */
export type WatchFlightResult = Success<200, EventStream<Reading>> | Undeclared;

/** What the runtime knows of `watchFlight`. */
export const watchFlightOperation: Operation = {
  method: "GET",
  path: "/flights/{id}/log",
  accept: "text/event-stream",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  responses: { 200: jsonEvents },
};

/** `GET /flights/{id}/log` */
export function watchFlight(
  client: ClientOptions,
  input: WatchFlightInput,
  call?: CallOptions,
): Promise<WatchFlightResult> {
  return send(watchFlightOperation, client, input, call);
}
