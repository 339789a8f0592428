// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListFlightsResponse.

import type { Flight } from "./flight.js";

export interface ListFlightsResponse {
  flights: Flight[];
  next?: string | undefined;
}
