// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of planFlight that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { planFlightResponses } from "../../zod/operations/plan-flight.js";
import {
  type PlanFlightInput,
  type PlanFlightResult,
  planFlightOperation,
} from "../operations/plan-flight.js";
import type { CallOptions, ClientOptions } from "../options.js";

const planFlightValidation: Validation = { mode: "enforce", responses: planFlightResponses };

/** `POST /flights` */
export function planFlight(
  client: ClientOptions,
  input?: PlanFlightInput,
  call?: CallOptions,
): Promise<PlanFlightResult> {
  return sendValidated(planFlightOperation, planFlightValidation, client, input, call);
}
