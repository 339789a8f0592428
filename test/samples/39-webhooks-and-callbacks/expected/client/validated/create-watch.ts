// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of createWatch that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { createWatchResponses } from "../../zod/operations/create-watch.js";
import {
  type CreateWatchInput,
  type CreateWatchResult,
  createWatchOperation,
} from "../operations/create-watch.js";
import type { CallOptions, ClientOptions } from "../options.js";

const createWatchValidation: Validation = { mode: "enforce", responses: createWatchResponses };

/**
 * Watch a parcel
 *
 * `POST /watches`
 */
export function createWatch(
  client: ClientOptions,
  input: CreateWatchInput,
  call?: CallOptions,
): Promise<CreateWatchResult> {
  return sendValidated(createWatchOperation, createWatchValidation, client, input, call);
}
