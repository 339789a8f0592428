// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of jobDone takes and gives, and how its requests are read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { AnyReply } from "../../runtime/server/handler.js";
import type { RequestBase, Route } from "../../runtime/server/route.js";
import type { JobDoneRequest } from "../../types/job-done-request.js";
import { jobDoneRequestBody } from "../../zod/operations/job-done.js";

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

/** What the runtime knows of `jobDone`. */
export const jobDoneRoute: Route = {
  name: "jobDone",
  method: "POST",
  path: "/job-done",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: jobDoneRequestBody["application/json"],
      },
    ],
  },
  responses: {},
  security: [],
};
