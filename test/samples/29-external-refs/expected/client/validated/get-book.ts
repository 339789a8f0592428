// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of getBook that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { getBookResponses } from "../../zod/operations/get-book.js";
import { type GetBookInput, type GetBookResult, getBookOperation } from "../operations/get-book.js";
import type { CallOptions, ClientOptions } from "../options.js";

const getBookValidation: Validation = { mode: "enforce", responses: getBookResponses };

/** `GET /books/{isbn}` */
export function getBook(
  client: ClientOptions,
  input: GetBookInput,
  call?: CallOptions,
): Promise<GetBookResult> {
  return sendValidated(getBookOperation, getBookValidation, client, input, call);
}
