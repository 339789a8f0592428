// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of planFlight: parameters, request body, responses.

import { PlanSchema } from "../plan.js";

export const planFlightRequestBody: {
  readonly "application/x-www-form-urlencoded": typeof PlanSchema;
  readonly "application/json": typeof PlanSchema;
} = { "application/x-www-form-urlencoded": PlanSchema, "application/json": PlanSchema };

export const planFlightResponses: {} = {};
