// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of cancelCrossing that validates the response.

import { checkHeaders } from "../../runtime/client/check-headers.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import {
  cancelCrossingResponseHeaders,
  cancelCrossingResponses,
} from "../../zod/operations/cancel-crossing.js";
import {
  type CancelCrossingInput,
  type CancelCrossingResult,
  cancelCrossingOperation,
} from "../operations/cancel-crossing.js";
import type { CallOptions, ClientOptions } from "../options.js";

const cancelCrossingValidation: Validation = {
  mode: "enforce",
  responses: cancelCrossingResponses,
  headers: /* @__PURE__ */ checkHeaders(cancelCrossingResponseHeaders),
};

/** `DELETE /crossings/{id}` */
export function cancelCrossing(
  client: ClientOptions,
  input: CancelCrossingInput,
  call?: CallOptions,
): Promise<CancelCrossingResult> {
  return sendValidated(cancelCrossingOperation, cancelCrossingValidation, client, input, call);
}
