// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListFlightsResponse.

import * as z from "../runtime/zod/z.js";
import type { ListFlightsResponse } from "../types/list-flights-response.js";
import { FlightSchema } from "./flight.js";

export const ListFlightsResponseSchema: z.ObjectSchema<ListFlightsResponse> =
  /* @__PURE__ */ z.define(() =>
    z.looseObject({ flights: z.array(FlightSchema), next: z.optional(z.string()) }),
  );
