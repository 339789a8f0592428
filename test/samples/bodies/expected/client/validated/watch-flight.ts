// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of watchFlight that validates the response.

import { checkItems } from "../../runtime/client/stream/check-items.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { watchFlightResponses } from "../../zod/operations/watch-flight.js";
import {
  type WatchFlightInput,
  type WatchFlightResult,
  watchFlightOperation,
} from "../operations/watch-flight.js";
import type { CallOptions, ClientOptions } from "../options.js";

const watchFlightValidation: Validation = {
  mode: "enforce",
  responses: watchFlightResponses,
  stream: checkItems,
};

/** `GET /flights/{id}/log` */
export function watchFlight(
  client: ClientOptions,
  input: WatchFlightInput,
  call?: CallOptions,
): Promise<WatchFlightResult> {
  return sendValidated(watchFlightOperation, watchFlightValidation, client, input, call);
}
