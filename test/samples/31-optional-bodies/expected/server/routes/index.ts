// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { boilLaterRoute } from "./boil-later.js";
import { boilRoute } from "./boil.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly boil: Route;
  readonly boilLater: Route;
}

export const routes: Routes = { boil: boilRoute, boilLater: boilLaterRoute };
