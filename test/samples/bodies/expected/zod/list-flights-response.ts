// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of ListFlightsResponse.

import * as z from "zod";
import { FlightSchema } from "./flight.js";

export type ListFlightsResponseShape = {
  flights: z.ZodArray<typeof FlightSchema>;
  next: z.ZodOptional<z.ZodString>;
};

export const ListFlightsResponseSchema: z.ZodObject<ListFlightsResponseShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({ flights: z.array(FlightSchema), next: z.optional(z.string()) });
