// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { borrowSeedsRoute } from "./borrow-seeds.js";
import { listPacketsRoute } from "./list-packets.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly borrowSeeds: Route;
  readonly listPackets: Route;
}

export const routes: Routes = { borrowSeeds: borrowSeedsRoute, listPackets: listPacketsRoute };
