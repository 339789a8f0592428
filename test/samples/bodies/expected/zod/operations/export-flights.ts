// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of exportFlights: parameters, request body, responses.

import * as z from "zod";
import { FlightSchema } from "../flight.js";

export const exportFlightsResponses: {
  readonly "200": {
    readonly "application/json": z.ZodArray<typeof FlightSchema>;
    readonly "application/x-ndjson": typeof FlightSchema;
  };
} = { "200": { "application/json": z.array(FlightSchema), "application/x-ndjson": FlightSchema } };
