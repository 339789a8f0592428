// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of fileDraft that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { fileDraftResponses } from "../../zod/operations/file-draft.js";
import {
  type FileDraftInput,
  type FileDraftResult,
  fileDraftOperation,
} from "../operations/file-draft.js";
import type { CallOptions, ClientOptions } from "../options.js";

const fileDraftValidation: Validation = { mode: "enforce", responses: fileDraftResponses };

/**
 * The same header fields, where nothing has to be sent.
 *
 * `POST /maps/drafts`
 */
export function fileDraft(
  client: ClientOptions,
  input?: FileDraftInput,
  call?: CallOptions,
): Promise<FileDraftResult> {
  return sendValidated(fileDraftOperation, fileDraftValidation, client, input, call);
}
