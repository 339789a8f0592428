// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of listComments that validates the response.

import { type Pages, paginate } from "../../runtime/client/pages/paginate.js";
import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import type { Comment } from "../../types/comment.js";
import { listCommentsResponses } from "../../zod/operations/list-comments.js";
import {
  type ListCommentsInput,
  type ListCommentsResult,
  listCommentsOperation,
  listCommentsPaging,
} from "../operations/list-comments.js";
import type { CallOptions, ClientOptions } from "../options.js";

const listCommentsValidation: Validation = { mode: "enforce", responses: listCommentsResponses };

/** `GET /comments` */
export function listComments(
  client: ClientOptions,
  input?: ListCommentsInput,
  call?: CallOptions,
): Promise<ListCommentsResult> {
  return sendValidated(listCommentsOperation, listCommentsValidation, client, input, call);
}

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
