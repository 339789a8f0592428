// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of readPaper that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { readPaperResponses } from "../../zod/operations/read-paper.js";
import {
  type ReadPaperInput,
  type ReadPaperResult,
  readPaperOperation,
} from "../operations/read-paper.js";
import type { CallOptions, ClientOptions } from "../options.js";

const readPaperValidation: Validation = { mode: "enforce", responses: readPaperResponses };

/** `GET /papers/{number}` */
export function readPaper(
  client: ClientOptions,
  input: ReadPaperInput,
  call?: CallOptions,
): Promise<ReadPaperResult> {
  return sendValidated(readPaperOperation, readPaperValidation, client, input, call);
}
