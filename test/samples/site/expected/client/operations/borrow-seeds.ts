// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of borrowSeeds, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { json } from "../../runtime/client/decode.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { BorrowSeedsRequest } from "../../types/borrow-seeds-request.js";
import type { BorrowSeedsResponse } from "../../types/borrow-seeds-response.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { memberToken } from "../security.js";

/** What `borrowSeeds` takes. */
export interface BorrowSeedsInput {
  readonly body: BorrowSeedsRequest;
}

/** What `borrowSeeds` gives; `status` tells the responses apart. */
export type BorrowSeedsResult = Success<201, BorrowSeedsResponse> | Undeclared;

/** What the runtime knows of `borrowSeeds`. */
export const borrowSeedsOperation: Operation = {
  method: "POST",
  path: "/loans",
  accept: "application/json",
  body: /* @__PURE__ */ jsonBody("application/json"),
  security: /* @__PURE__ */ credentials([memberToken]),
  responses: { 201: json },
};

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
  return send(borrowSeedsOperation, client, input, call);
}
