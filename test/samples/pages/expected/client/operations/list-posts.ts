// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPosts, without validation.

import { json } from "../../runtime/client/decode.js";
import { type PageStrategy, type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { itemsAt, numberAt } from "../../runtime/client/pages/pointer.js";
import { offsetPages } from "../../runtime/client/pages/strategies.js";
import { queryScalar } from "../../runtime/client/parameters/query.js";
import { send } from "../../runtime/client/send.js";
import type { ListPostsResponseDataPost } from "../../types/list-posts-response-data-post.js";
import type { ListPostsResponse } from "../../types/list-posts-response.js";
import type { ListPostsQueryParameters } from "../../types/operations/list-posts.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `listPosts` takes. */
export interface ListPostsInput {
  readonly query?: ListPostsQueryParameters | undefined;
}

/**
 * What `listPosts` gives; `status` tells the responses apart.
 *
 * - `200`: Some of them
 */
export type ListPostsResult = Success<200, ListPostsResponse> | Undeclared;

/** What the runtime knows of `listPosts`. */
export const listPostsOperation: Operation = {
  method: "GET",
  path: "/posts",
  accept: "application/json",
  parameters: [/* @__PURE__ */ queryScalar("offset")],
  responses: { 200: json },
};

/** `GET /posts` */
export function listPosts(
  client: ClientOptions,
  input?: ListPostsInput,
  call?: CallOptions,
): Promise<ListPostsResult> {
  return send(listPostsOperation, client, input, call);
}

export const listPostsPaging: PageStrategy<unknown, ListPostsResponseDataPost> =
  /* @__PURE__ */ offsetPages({
    parameter: "offset",
    items: /* @__PURE__ */ itemsAt<ListPostsResponseDataPost>("data", "posts"),
    total: /* @__PURE__ */ numberAt("total"),
  });

/** The items of `listPosts` over all its pages, which are fetched as they are needed. */
export function listPostsPages(
  client: ClientOptions,
  input?: ListPostsInput,
  call?: CallOptions,
): Pages<ListPostsResult, ListPostsResponseDataPost> {
  return paginate(
    (input, call) => listPosts(client, input, call),
    input ?? {},
    listPostsPaging,
    call,
  );
}
