// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listLoans that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { listLoansResponses } from "../../zod/operations/list-loans.js";
import {
  type ListLoansInput,
  type ListLoansResult,
  listLoansOperation,
} from "../operations/list-loans.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listLoansValidation: Validation = { mode: "enforce", responses: listLoansResponses };

/** `GET /loans` */
export function listLoans(
  client: ClientOptions,
  input?: ListLoansInput,
  call?: CallOptions,
): Promise<ListLoansResult> {
  return sendValidated(listLoansOperation, listLoansValidation, client, input, call);
}
