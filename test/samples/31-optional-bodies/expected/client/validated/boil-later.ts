// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of boilLater that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { boilLaterResponses } from "../../zod/operations/boil-later.js";
import {
  type BoilLaterInput,
  type BoilLaterResult,
  boilLaterOperation,
} from "../operations/boil-later.js";
import type { CallOptions, ClientOptions } from "../options.js";

const boilLaterValidation: Validation = { mode: "enforce", responses: boilLaterResponses };

/** `POST /boil/later` */
export function boilLater(
  client: ClientOptions,
  input: BoilLaterInput,
  call?: CallOptions,
): Promise<BoilLaterResult> {
  return sendValidated(boilLaterOperation, boilLaterValidation, client, input, call);
}
