// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of deleteJob takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import { jsonReply } from "../../runtime/server/json-reply.js";
import type { ReplyHeaders, RequestBase, Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import type { DeleteJobResponseDefault } from "../../types/delete-job-response-default.js";
import type { DeleteJobResponse } from "../../types/delete-job-response.js";
import type { ErrorResponse } from "../../types/error-response.js";
import type { DeleteJobPathParameters } from "../../types/operations/delete-job.js";
import {
  DeleteJobPathParametersSchema,
  deleteJobResponses,
} from "../../zod/operations/delete-job.js";

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

/** What the runtime knows of `deleteJob`. */
export const deleteJobRoute: Route = {
  name: "deleteJob",
  method: "DELETE",
  path: "/jobs/{id}",
  parameters: {
    path: {
      parameters: [{ name: "id", style: delimitedStyle, wire: "string" }],
      validator: DeleteJobPathParametersSchema,
    },
  },
  responses: {
    "202": [
      {
        mediaType: "application/hal+json",
        codec: jsonCodec,
        validator: deleteJobResponses["202"]["application/hal+json"],
      },
    ],
    "4XX": [
      {
        mediaType: "application/problem+json",
        codec: jsonCodec,
        validator: deleteJobResponses["4XX"]["application/problem+json"],
      },
    ],
    default: /* @__PURE__ */ jsonReply(deleteJobResponses["default"]["application/json"]),
    "204": [],
  },
  security: [],
};
