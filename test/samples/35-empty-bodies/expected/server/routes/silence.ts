// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How silence is read and answered.

import type { Route } from "../../runtime/server/route.js";

/** What the runtime knows of `silence`. */
export const silenceRoute: Route = {
  name: "silence",
  method: "DELETE",
  path: "/rings",
  parameters: {},
  responses: { "204": [], "205": [], default: [] },
  security: [],
};
