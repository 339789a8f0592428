// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { DeleteJobHandler } from "./operations/delete-job.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /**
   * Remove a job
   *
   * Stops a job and forgets it.
   *
   * `DELETE /jobs/{id}`
   *
   * @deprecated
   */
  readonly deleteJob: DeleteJobHandler<Context>;
}
