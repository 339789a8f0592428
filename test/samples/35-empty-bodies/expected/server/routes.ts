// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { checkRingsRoute } from "./operations/check-rings.js";
import { listRingsRoute } from "./operations/list-rings.js";
import { silenceRoute } from "./operations/silence.js";

export const routes: Readonly<Record<string, Route>> = {
  checkRings: checkRingsRoute,
  listRings: listRingsRoute,
  silence: silenceRoute,
};
