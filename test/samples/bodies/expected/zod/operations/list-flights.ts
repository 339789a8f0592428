// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listFlights: parameters, request body, responses.

import * as z from "zod";
import { ListFlightsResponseSchema } from "../list-flights-response.js";

export const ListFlightsQueryParametersSchema: z.ZodObject<
  { cursor: z.ZodOptional<z.ZodString> },
  z.core.$strip
> = /* @__PURE__ */ z.object({ cursor: z.optional(z.string()) });

export const listFlightsResponses: {
  readonly "200": { readonly "application/json": typeof ListFlightsResponseSchema };
} = { "200": { "application/json": ListFlightsResponseSchema } };
