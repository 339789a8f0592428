// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of deleteJob, without validation.

import { json, noBody } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { send } from "../../runtime/client/send.js";
import type { DeleteJobResponseDefault } from "../../types/delete-job-response-default.js";
import type { DeleteJobResponse } from "../../types/delete-job-response.js";
import type { ErrorResponse } from "../../types/error-response.js";
import type { DeleteJobPathParameters } from "../../types/operations/delete-job.js";
import type { CallOptions, ClientOptions, Failure, Operation, Success } from "../options.js";

/** What `deleteJob` takes. */
export interface DeleteJobInput {
  readonly path: DeleteJobPathParameters;
}

/** What `deleteJob` gives; `status` tells the responses apart. */
export type DeleteJobResult =
  | Success<202, DeleteJobResponse>
  | Failure<"4XX", ErrorResponse>
  | Failure<"default", DeleteJobResponseDefault>
  | Success<204, undefined>;

/** What the runtime knows of `deleteJob`. */
export const deleteJobOperation: Operation = {
  method: "DELETE",
  path: "/jobs/{id}",
  accept: "application/hal+json, application/problem+json, application/json",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  responses: { 202: json, "4XX": json, default: json, 204: noBody },
};

/**
 * Remove a job
 *
 * Stops a job and forgets it.
 *
 * `DELETE /jobs/{id}`
 *
 * @deprecated
 */
export function deleteJob(
  client: ClientOptions,
  input: DeleteJobInput,
  call?: CallOptions,
): Promise<DeleteJobResult> {
  return send(deleteJobOperation, client, input, call);
}
