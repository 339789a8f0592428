// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of exportFlights, without validation.

import { decodeByType, json } from "../../runtime/client/decode.js";
import { send } from "../../runtime/client/send.js";
import type { ItemStream } from "../../runtime/client/stream/item-stream.js";
import { jsonLines } from "../../runtime/client/stream/json-lines.js";
import type { Flight } from "../../types/flight.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `exportFlights` takes. */
export type ExportFlightsInput = Record<string, never>;

/**
 * What `exportFlights` gives; `status` tells the responses apart.
 *
 * - `200`: All of them
 */
export type ExportFlightsResult =
  | Success<200, Flight[], "application/json">
  | Success<200, ItemStream<Flight>, "application/x-ndjson">
  | Undeclared;

/** What the runtime knows of `exportFlights`. */
export const exportFlightsOperation: Operation = {
  method: "GET",
  path: "/flights/export",
  accept: "application/json, application/x-ndjson",
  responses: {
    200: /* @__PURE__ */ decodeByType({
      "application/json": json,
      "application/x-ndjson": jsonLines,
    }),
  },
};

/** `GET /flights/export` */
export function exportFlights(
  client: ClientOptions,
  input?: ExportFlightsInput,
  call?: CallOptions,
): Promise<ExportFlightsResult> {
  return send(exportFlightsOperation, client, input, call);
}
