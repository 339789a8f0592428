// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How copyPapers is read and answered.

import type { Route } from "../../runtime/server/route.js";
import { badge } from "../credentials.js";

/** What the runtime knows of `copyPapers`. */
export const copyPapersRoute: Route = {
  name: "copyPapers",
  method: "COPY",
  path: "/papers",
  parameters: {},
  responses: { "204": [] },
  security: [[{ scheme: "badge", scopes: [], credential: badge, challenge: "Bearer" }], []],
};
