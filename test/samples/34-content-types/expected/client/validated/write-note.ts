// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of writeNote that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { writeNoteResponses } from "../../zod/operations/write-note.js";
import {
  type WriteNoteInput,
  type WriteNoteResult,
  writeNoteOperation,
} from "../operations/write-note.js";
import type { CallOptions, ClientOptions } from "../options.js";

const writeNoteValidation: Validation = { mode: "enforce", responses: writeNoteResponses };

/** `POST /notes` */
export function writeNote(
  client: ClientOptions,
  input: WriteNoteInput,
  call?: CallOptions,
): Promise<WriteNoteResult> {
  return sendValidated(writeNoteOperation, writeNoteValidation, client, input, call);
}
