// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of borrowSeeds that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { borrowSeedsResponses } from "../../zod/operations/borrow-seeds.js";
import {
  type BorrowSeedsInput,
  type BorrowSeedsResult,
  borrowSeedsOperation,
} from "../operations/borrow-seeds.js";
import type { CallOptions, ClientOptions } from "../options.js";

const borrowSeedsValidation: Validation = { mode: "report", responses: borrowSeedsResponses };

/**
 * Borrow a packet of seeds
 *
 * Takes a packet off the shelf.
 *
 * `POST /loans`
 */
export function borrowSeeds(
  client: ClientOptions,
  input: BorrowSeedsInput,
  call?: CallOptions,
): Promise<BorrowSeedsResult> {
  return sendValidated(borrowSeedsOperation, borrowSeedsValidation, client, input, call);
}
