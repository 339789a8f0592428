// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of getBook, without validation.

import { json } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { Book } from "../../types/book.js";
import type { GetBookPathParameters } from "../../types/operations/get-book.js";
import type { Problem } from "../../types/problem.js";
import type { CallOptions, ClientOptions, Failure, Operation, Success } from "../options.js";
import { card } from "../security.js";

/** What `getBook` takes. */
export interface GetBookInput {
  readonly path: GetBookPathParameters;
}

/**
 * What `getBook` gives; `status` tells the responses apart.
 *
 * - `200`: The book.
 * - `default`: There is no such book.
 */
export type GetBookResult = Success<200, Book> | Failure<"default", Problem>;

/** What the runtime knows of `getBook`. */
export const getBookOperation: Operation = {
  method: "GET",
  path: "/books/{isbn}",
  accept: "application/json, application/problem+json",
  parameters: [/* @__PURE__ */ pathScalar("isbn")],
  security: /* @__PURE__ */ credentials([card]),
  responses: { 200: json, default: json },
};

/** `GET /books/{isbn}` */
export function getBook(
  client: ClientOptions,
  input: GetBookInput,
  call?: CallOptions,
): Promise<GetBookResult> {
  return send(getBookOperation, client, input, call);
}
