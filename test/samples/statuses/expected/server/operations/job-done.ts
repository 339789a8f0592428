// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of jobDone takes and gives.

import type { AnyReply, RequestBase } from "../../runtime/server/handler.js";
import type { JobDoneRequest } from "../../types/job-done-request.js";

/** What the handler of `jobDone` takes. */
export interface JobDoneHandlerRequest extends RequestBase {
  readonly body: JobDoneRequest;
}

/** What the handler of `jobDone` gives; `status` tells the replies apart. */
export type JobDoneReply = AnyReply;

/**
 * Job done
 *
 * Tells that a job has ended.
 */
export type JobDoneHandler<Context = unknown> = (
  request: JobDoneHandlerRequest,
  context: Context,
) => JobDoneReply | Promise<JobDoneReply>;
