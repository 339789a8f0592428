// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listPosts that validates the response.

import { type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import type { ListPostsResponseDataPost } from "../../types/list-posts-response-data-post.js";
import { listPostsResponses } from "../../zod/operations/list-posts.js";
import {
  type ListPostsInput,
  type ListPostsResult,
  listPostsOperation,
  listPostsPaging,
} from "../operations/list-posts.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listPostsValidation: Validation = { mode: "enforce", responses: listPostsResponses };

/** `GET /posts` */
export function listPosts(
  client: ClientOptions,
  input?: ListPostsInput,
  call?: CallOptions,
): Promise<ListPostsResult> {
  return sendValidated(listPostsOperation, listPostsValidation, client, input, call);
}

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
