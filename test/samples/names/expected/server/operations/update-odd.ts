// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of updateOdd takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { UpdateOddPathParameters } from "../../types/operations/update-odd.js";
import type { UpdateOddRequest } from "../../types/update-odd-request.js";

/** What the handler of `updateOdd` takes. */
export interface UpdateOddHandlerRequest extends RequestBase {
  readonly path: UpdateOddPathParameters;
  readonly body: UpdateOddRequest | undefined;
}

/** What the handler of `updateOdd` gives; `status` tells the replies apart. */
export type UpdateOddReply = {
  readonly status: 204;
  readonly headers?: ReplyHeaders;
  readonly body?: undefined;
};

/**
 * The same again
 *
 * `PATCH /odd/{class}`
 */
export type UpdateOddHandler<Context = unknown> = (
  request: UpdateOddHandlerRequest,
  context: Context,
) => UpdateOddReply | Promise<UpdateOddReply>;
