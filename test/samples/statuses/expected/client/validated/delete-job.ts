// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of deleteJob that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { deleteJobResponses } from "../../zod/operations/delete-job.js";
import {
  type DeleteJobInput,
  type DeleteJobResult,
  deleteJobOperation,
} from "../operations/delete-job.js";
import type { CallOptions, ClientOptions } from "../options.js";

const deleteJobValidation: Validation = { mode: "report", responses: deleteJobResponses };

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
  return sendValidated(deleteJobOperation, deleteJobValidation, client, input, call);
}
