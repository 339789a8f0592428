// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of replaceShape takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { ReplaceShapePathParameters } from "../../types/operations/replace-shape.js";
import type { ReplaceShapeRequest } from "../../types/replace-shape-request.js";
import type { ReplaceShapeResponse } from "../../types/replace-shape-response.js";

/** What the handler of `replaceShape` takes. */
export interface ReplaceShapeHandlerRequest extends RequestBase {
  readonly path: ReplaceShapePathParameters;
  readonly body: ReplaceShapeRequest;
}

/** What the handler of `replaceShape` gives; `status` tells the replies apart. */
export type ReplaceShapeReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: ReplaceShapeResponse;
};

/**
 * Replace a shape
 *
 * `PUT /shapes/{id}`
 */
export type ReplaceShapeHandler<Context = unknown> = (
  request: ReplaceShapeHandlerRequest,
  context: Context,
) => ReplaceShapeReply | Promise<ReplaceShapeReply>;
