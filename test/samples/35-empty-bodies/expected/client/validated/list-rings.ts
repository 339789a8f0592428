// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listRings that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listRingsResponses } from "../../zod/operations/list-rings.js";
import {
  type ListRingsInput,
  type ListRingsResult,
  listRingsOperation,
} from "../operations/list-rings.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listRingsValidation: Validation = { mode: "enforce", responses: listRingsResponses };

/** `GET /rings` */
export function listRings(
  client: ClientOptions,
  input?: ListRingsInput,
  call?: CallOptions,
): Promise<ListRingsResult> {
  return sendValidated(listRingsOperation, listRingsValidation, client, input, call);
}
