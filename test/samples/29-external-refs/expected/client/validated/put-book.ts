// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of putBook that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { putBookResponses } from "../../zod/operations/put-book.js";
import { type PutBookInput, type PutBookResult, putBookOperation } from "../operations/put-book.js";
import type { CallOptions, ClientOptions } from "../options.js";

const putBookValidation: Validation = { mode: "enforce", responses: putBookResponses };

/** `PUT /books/{isbn}` */
export function putBook(
  client: ClientOptions,
  input: PutBookInput,
  call?: CallOptions,
): Promise<PutBookResult> {
  return sendValidated(putBookOperation, putBookValidation, client, input, call);
}
