// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of exportFlights that validates the response.

import { checkItems } from "../../runtime/client/stream/check-items.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { exportFlightsResponses } from "../../zod/operations/export-flights.js";
import {
  type ExportFlightsInput,
  type ExportFlightsResult,
  exportFlightsOperation,
} from "../operations/export-flights.js";
import type { CallOptions, ClientOptions } from "../options.js";

const exportFlightsValidation: Validation = {
  mode: "enforce",
  responses: exportFlightsResponses,
  stream: checkItems,
};

/** `GET /flights/export` */
export function exportFlights(
  client: ClientOptions,
  input?: ExportFlightsInput,
  call?: CallOptions,
): Promise<ExportFlightsResult> {
  return sendValidated(exportFlightsOperation, exportFlightsValidation, client, input, call);
}
