// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../../runtime/server/route.js";
import { listParcelsRoute } from "./list-parcels.js";
import { putParcelRoute } from "./put-parcel.js";

/** What the runtime knows of each operation. */
export interface Routes {
  readonly putParcel: Route;
  readonly listParcels: Route;
}

export const routes: Routes = { putParcel: putParcelRoute, listParcels: listParcelsRoute };
