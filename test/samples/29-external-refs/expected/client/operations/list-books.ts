// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listBooks, without validation.

import { json } from "../../runtime/client/decode.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { credentials } from "../../runtime/client/security/scheme.js";
import { send } from "../../runtime/client/send.js";
import type { Book } from "../../types/book.js";
import type { ListBooksQueryParameters } from "../../types/operations/list-books.js";
import type { Problem } from "../../types/problem.js";
import type { CallOptions, ClientOptions, Failure, Operation, Success } from "../options.js";
import { card } from "../security.js";

/** What `listBooks` takes. */
export interface ListBooksInput {
  readonly query?: ListBooksQueryParameters | undefined;
}

/**
 * What `listBooks` gives; `status` tells the responses apart.
 *
 * - `200`: One page of books.
 * - `default`: What went wrong.
 */
export type ListBooksResult = Success<200, Book[]> | Failure<"default", Problem>;

/** What the runtime knows of `listBooks`. */
export const listBooksOperation: Operation = {
  method: "GET",
  path: "/books",
  accept: "application/json, application/problem+json",
  parameters: [/* @__PURE__ */ queryScalar("page"), /* @__PURE__ */ queryScalar("shelf")],
  security: /* @__PURE__ */ credentials([card]),
  responses: { 200: json, default: json },
};

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
  return send(listBooksOperation, client, input, call);
}
