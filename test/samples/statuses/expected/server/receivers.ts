// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What receives the API's own requests.

import type { JobDoneHandler } from "./operations/job-done.js";

/** A handler for every webhook that the API sends. */
export interface WebhookHandlers<Context = unknown> {
  /**
   * Job done
   *
   * Tells that a job has ended.
   */
  readonly jobDone: JobDoneHandler<Context>;
}
