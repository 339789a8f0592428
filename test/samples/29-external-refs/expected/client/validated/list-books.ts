// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listBooks that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listBooksResponses } from "../../zod/operations/list-books.js";
import {
  type ListBooksInput,
  type ListBooksResult,
  listBooksOperation,
} from "../operations/list-books.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listBooksValidation: Validation = { mode: "enforce", responses: listBooksResponses };

/**
 * Books in the catalogue
 *
 * `GET /books`
 */
export function listBooks(
  client: ClientOptions,
  input?: ListBooksInput,
  call?: CallOptions,
): Promise<ListBooksResult> {
  return sendValidated(listBooksOperation, listBooksValidation, client, input, call);
}
