// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listCrossings that validates the response.

import { checkHeaders } from "../../runtime/client/check-headers.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import {
  listCrossingsResponseHeaders,
  listCrossingsResponses,
} from "../../zod/operations/list-crossings.js";
import {
  type ListCrossingsInput,
  type ListCrossingsResult,
  listCrossingsOperation,
} from "../operations/list-crossings.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listCrossingsValidation: Validation = {
  mode: "enforce",
  responses: listCrossingsResponses,
  headers: /* @__PURE__ */ checkHeaders(listCrossingsResponseHeaders),
};

/** `GET /crossings` */
export function listCrossings(
  client: ClientOptions,
  input?: ListCrossingsInput,
  call?: CallOptions,
): Promise<ListCrossingsResult> {
  return sendValidated(listCrossingsOperation, listCrossingsValidation, client, input, call);
}
