// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of checkRings that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { checkRingsResponses } from "../../zod/operations/check-rings.js";
import {
  type CheckRingsInput,
  type CheckRingsResult,
  checkRingsOperation,
} from "../operations/check-rings.js";
import type { CallOptions, ClientOptions } from "../options.js";

const checkRingsValidation: Validation = { mode: "enforce", responses: checkRingsResponses };

/** `HEAD /rings` */
export function checkRings(
  client: ClientOptions,
  input?: CheckRingsInput,
  call?: CallOptions,
): Promise<CheckRingsResult> {
  return sendValidated(checkRingsOperation, checkRingsValidation, client, input, call);
}
