// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// How checkRings is read and answered.

import type { Route } from "../../runtime/server/route.js";

/** What the runtime knows of `checkRings`. */
export const checkRingsRoute: Route = {
  name: "checkRings",
  method: "HEAD",
  path: "/rings",
  parameters: {},
  responses: { "200": [] },
  security: [],
};
