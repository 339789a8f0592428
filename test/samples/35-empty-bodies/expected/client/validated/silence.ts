// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of silence that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { silenceResponses } from "../../zod/operations/silence.js";
import { type SilenceInput, type SilenceResult, silenceOperation } from "../operations/silence.js";
import type { CallOptions, ClientOptions } from "../options.js";

const silenceValidation: Validation = { mode: "enforce", responses: silenceResponses };

/** `DELETE /rings` */
export function silence(
  client: ClientOptions,
  input?: SilenceInput,
  call?: CallOptions,
): Promise<SilenceResult> {
  return sendValidated(silenceOperation, silenceValidation, client, input, call);
}
