// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of exportFlights: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { Flight } from "../../types/flight.js";
import { FlightSchema } from "../flight.js";

export const exportFlightsResponses: {
  readonly "200": {
    readonly "application/json": z.Schema<Flight[]>;
    readonly "application/x-ndjson": typeof FlightSchema;
  };
} = {
  "200": {
    "application/json": /* @__PURE__ */ z.define(() => z.array(FlightSchema)),
    "application/x-ndjson": FlightSchema,
  },
};
