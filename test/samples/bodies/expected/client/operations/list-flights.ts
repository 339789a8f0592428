// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listFlights, without validation.

import { json } from "../../runtime/client/decode.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { send } from "../../runtime/client/send.js";
import type { ListFlightsResponse } from "../../types/list-flights-response.js";
import type { ListFlightsQueryParameters } from "../../types/operations/list-flights.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `listFlights` takes. */
export interface ListFlightsInput {
  readonly query?: ListFlightsQueryParameters | undefined;
}

/**
 * What `listFlights` gives; `status` tells the responses apart.
 *
 * - `200`: A page
 */
export type ListFlightsResult = Success<200, ListFlightsResponse> | Undeclared;

/** What the runtime knows of `listFlights`. */
export const listFlightsOperation: Operation = {
  method: "GET",
  path: "/flights",
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("cursor")],
  responses: { 200: json },
};

/** `GET /flights` */
export function listFlights(
  client: ClientOptions,
  input?: ListFlightsInput,
  call?: CallOptions,
): Promise<ListFlightsResult> {
  return send(listFlightsOperation, client, input, call);
}
