// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of postOdd takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { PostOddPathParameters } from "../../types/operations/post-odd.js";
import type { PostOddRequest } from "../../types/post-odd-request.js";
import type { PostOddResponse } from "../../types/post-odd-response.js";

/** What the handler of `postOdd` takes. */
export interface PostOddHandlerRequest extends RequestBase {
  readonly path: PostOddPathParameters;
  readonly body: PostOddRequest | undefined;
}

/** What the handler of `postOdd` gives; `status` tells the replies apart. */
export type PostOddReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: PostOddResponse;
};

/**
 * Post $everything: "odd" *\/ names ${here}
 *
 * `POST /odd/{class}`
 */
export type PostOddHandler<Context = unknown> = (
  request: PostOddHandlerRequest,
  context: Context,
) => PostOddReply | Promise<PostOddReply>;
