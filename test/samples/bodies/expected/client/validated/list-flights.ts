// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listFlights that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listFlightsResponses } from "../../zod/operations/list-flights.js";
import {
  type ListFlightsInput,
  type ListFlightsResult,
  listFlightsOperation,
} from "../operations/list-flights.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listFlightsValidation: Validation = { mode: "enforce", responses: listFlightsResponses };

/** `GET /flights` */
export function listFlights(
  client: ClientOptions,
  input?: ListFlightsInput,
  call?: CallOptions,
): Promise<ListFlightsResult> {
  return sendValidated(listFlightsOperation, listFlightsValidation, client, input, call);
}
