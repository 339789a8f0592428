// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How jobDone is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { jobDoneRequestBody } from "../../zod/operations/job-done.js";

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
