// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How deleteJob is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { delimitedStyle } from "../../runtime/server/style-delimited.js";
import {
  DeleteJobPathParametersSchema,
  deleteJobResponses,
} from "../../zod/operations/delete-job.js";

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
    default: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: deleteJobResponses["default"]["application/json"],
      },
    ],
    "204": [],
  },
  security: [],
};
