// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPapers that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listPapersResponses } from "../../zod/operations/list-papers.js";
import {
  type ListPapersInput,
  type ListPapersResult,
  listPapersOperation,
} from "../operations/list-papers.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listPapersValidation: Validation = { mode: "enforce", responses: listPapersResponses };

/** `GET /papers` */
export function listPapers(
  client: ClientOptions,
  input?: ListPapersInput,
  call?: CallOptions,
): Promise<ListPapersResult> {
  return sendValidated(listPapersOperation, listPapersValidation, client, input, call);
}
