// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How borrowSeeds is read and answered.

import { jsonCodec } from "../../runtime/server/codec.js";
import type { Route } from "../../runtime/server/route.js";
import { borrowSeedsRequestBody, borrowSeedsResponses } from "../../zod/operations/borrow-seeds.js";
import { memberToken } from "../credentials.js";

/** What the runtime knows of `borrowSeeds`. */
export const borrowSeedsRoute: Route = {
  name: "borrowSeeds",
  method: "POST",
  path: "/loans",
  parameters: {},
  body: {
    required: true,
    content: [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: borrowSeedsRequestBody["application/json"],
      },
    ],
  },
  responses: {
    "201": [
      {
        mediaType: "application/json",
        codec: jsonCodec,
        validator: borrowSeedsResponses["201"]["application/json"],
      },
    ],
  },
  security: [[{ scheme: "MemberToken", scopes: [], credential: memberToken, challenge: "Bearer" }]],
};
