// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listComments, without validation.

import { json, noBody } from "../../runtime/client/decode.js";
import { type PageStrategy, type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { cursorAt, itemsAt } from "../../runtime/client/pages/pointer.js";
import { cursorPages } from "../../runtime/client/pages/strategies.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { send } from "../../runtime/client/send.js";
import type { Comment } from "../../types/comment.js";
import type { ListCommentsResponse } from "../../types/list-comments-response.js";
import type { ListCommentsQueryParameters } from "../../types/operations/list-comments.js";
import type {
  CallOptions,
  ClientOptions,
  Failure,
  Operation,
  Success,
  Undeclared,
} from "../options.js";

/** What `listComments` takes. */
export interface ListCommentsInput {
  readonly query?: ListCommentsQueryParameters | undefined;
}

/**
 * What `listComments` gives; `status` tells the responses apart.
 *
 * - `200`: Some of them
 * - `404`: None
 */
export type ListCommentsResult =
  | Success<200, ListCommentsResponse>
  | Failure<404, undefined>
  | Undeclared;

/** What the runtime knows of `listComments`. */
export const listCommentsOperation: Operation = {
  method: "GET",
  path: "/comments",
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("after"), /* @__PURE__ */ queryScalar("mine")],
  responses: { 200: json, 404: noBody },
};

/** `GET /comments` */
export function listComments(
  client: ClientOptions,
  input?: ListCommentsInput,
  call?: CallOptions,
): Promise<ListCommentsResult> {
  return send(listCommentsOperation, client, input, call);
}

export const listCommentsPaging: PageStrategy<unknown, Comment> = /* @__PURE__ */ cursorPages({
  parameter: "after",
  items: /* @__PURE__ */ itemsAt<Comment>("comments"),
  next: /* @__PURE__ */ cursorAt("next"),
});

/** The items of `listComments` over all its pages, which are fetched as they are needed. */
export function listCommentsPages(
  client: ClientOptions,
  input?: ListCommentsInput,
  call?: CallOptions,
): Pages<ListCommentsResult, Comment> {
  return paginate(
    (input, call) => listComments(client, input, call),
    input ?? {},
    listCommentsPaging,
    call,
  );
}
