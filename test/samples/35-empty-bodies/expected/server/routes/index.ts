// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { checkRingsRoute } from "./check-rings.js";
import { listRingsRoute } from "./list-rings.js";
import { silenceRoute } from "./silence.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly checkRings: Route;
  readonly listRings: Route;
  readonly silence: Route;
}

export const routes: Routes = {
  checkRings: checkRingsRoute,
  listRings: listRingsRoute,
  silence: silenceRoute,
};
