// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPackets that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listPacketsResponses } from "../../zod/operations/list-packets.js";
import {
  type ListPacketsInput,
  type ListPacketsResult,
  listPacketsOperation,
} from "../operations/list-packets.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listPacketsValidation: Validation = { mode: "report", responses: listPacketsResponses };

/**
 * List the packets of a shelf
 *
 * The packets of one shelf.
 *
 * `GET /shelves/{shelf}/packets`
 */
export function listPackets(
  client: ClientOptions,
  input: ListPacketsInput,
  call?: CallOptions,
): Promise<ListPacketsResult> {
  return sendValidated(listPacketsOperation, listPacketsValidation, client, input, call);
}
