// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of boil that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { boilResponses } from "../../zod/operations/boil.js";
import { type BoilInput, type BoilResult, boilOperation } from "../operations/boil.js";
import type { CallOptions, ClientOptions } from "../options.js";

const boilValidation: Validation = { mode: "enforce", responses: boilResponses };

/** `POST /boil` */
export function boil(
  client: ClientOptions,
  input?: BoilInput,
  call?: CallOptions,
): Promise<BoilResult> {
  return sendValidated(boilOperation, boilValidation, client, input, call);
}
