// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of listFlights: parameters, request body, responses.

import * as z from "../../runtime/zod/z.js";
import type { ListFlightsQueryParameters } from "../../types/operations/list-flights.js";
import { ListFlightsResponseSchema } from "../list-flights-response.js";

export const ListFlightsQueryParametersSchema: z.ObjectSchema<ListFlightsQueryParameters> =
  /* @__PURE__ */ z.define(() => z.object({ cursor: z.optional(z.string()) }));

export const listFlightsResponses: {
  readonly "200": { readonly "application/json": typeof ListFlightsResponseSchema };
} = { "200": { "application/json": ListFlightsResponseSchema } };
