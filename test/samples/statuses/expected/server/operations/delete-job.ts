// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of deleteJob takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { DeleteJobResponseDefault } from "../../types/delete-job-response-default.js";
import type { DeleteJobResponse } from "../../types/delete-job-response.js";
import type { ErrorResponse } from "../../types/error-response.js";
import type { DeleteJobPathParameters } from "../../types/operations/delete-job.js";

/** What the handler of `deleteJob` takes. */
export interface DeleteJobHandlerRequest extends RequestBase {
  readonly path: DeleteJobPathParameters;
}

/** What the handler of `deleteJob` gives; `status` tells the replies apart. */
export type DeleteJobReply =
  | { readonly status: 202; readonly headers?: ReplyHeaders; readonly body: DeleteJobResponse }
  | {
      readonly status: "4XX";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: ErrorResponse;
    }
  | {
      readonly status: "default";
      readonly statusCode: number;
      readonly headers?: ReplyHeaders;
      readonly body: DeleteJobResponseDefault;
    }
  | { readonly status: 204; readonly headers?: ReplyHeaders; readonly body?: undefined };

/**
 * Remove a job
 *
 * Stops a job and forgets it.
 *
 * `DELETE /jobs/{id}`
 *
 * @deprecated
 */
export type DeleteJobHandler<Context = unknown> = (
  request: DeleteJobHandlerRequest,
  context: Context,
) => DeleteJobReply | Promise<DeleteJobReply>;
