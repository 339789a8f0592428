// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of copyPapers that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { copyPapersResponses } from "../../zod/operations/copy-papers.js";
import {
  type CopyPapersInput,
  type CopyPapersResult,
  copyPapersOperation,
} from "../operations/copy-papers.js";
import type { CallOptions, ClientOptions } from "../options.js";

const copyPapersValidation: Validation = { mode: "enforce", responses: copyPapersResponses };

/** `COPY /papers` */
export function copyPapers(
  client: ClientOptions,
  input?: CopyPapersInput,
  call?: CallOptions,
): Promise<CopyPapersResult> {
  return sendValidated(copyPapersOperation, copyPapersValidation, client, input, call);
}
