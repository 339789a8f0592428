// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of putBook, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { noBody } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { Book } from "../../types/book.js";
import type { PutBookPathParameters } from "../../types/operations/put-book.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";
import { card } from "../security.js";

/** What `putBook` takes. */
export interface PutBookInput {
  readonly path: PutBookPathParameters;
  readonly body: Book;
}

/**
 * What `putBook` gives; `status` tells the responses apart.
 *
 * - `204`: Stored.
 */
export type PutBookResult = Success<204, undefined> | Undeclared;

/** What the runtime knows of `putBook`. */
export const putBookOperation: Operation = {
  method: "PUT",
  path: "/books/{isbn}",
  parameters: [/* @__PURE__ */ pathScalar("isbn")],
  body: /* @__PURE__ */ jsonBody("application/json"),
  security: /* @__PURE__ */ credentials([card]),
  responses: { 204: noBody },
};

/** `PUT /books/{isbn}` */
export function putBook(
  client: ClientOptions,
  input: PutBookInput,
  call?: CallOptions,
): Promise<PutBookResult> {
  return send(putBookOperation, client, input, call);
}
