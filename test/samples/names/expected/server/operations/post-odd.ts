// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of postOdd takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { PostOddPathParameters } from "../../types/operations/post-odd.js";
import type { PostOddRequest } from "../../types/post-odd-request.js";
import type { PostOddResponse } from "../../types/post-odd-response.js";
import {
  PostOddPathParametersSchema,
  postOddRequestBody,
  postOddResponses,
} from "../../zod/operations/post-odd.js";

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

/** What the runtime knows of `postOdd`. */
export const postOddRoute: Route = {
  name: "postOdd",
  method: "POST",
  path: "/odd/{class}",
  parameters: {
    path: {
      parameters: [{ name: "class", style: delimitedStyle, wire: "string" }],
      validator: PostOddPathParametersSchema,
    },
  },
  body: {
    required: false,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: postOddRequestBody["application/json"],
      },
    ],
  },
  responses: { "200": /* @__PURE__ */ jsonReply(postOddResponses["200"]["application/json"]) },
  security: [],
};
