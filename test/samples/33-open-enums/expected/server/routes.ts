// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the runtime knows of every operation.

import type { Route } from "../runtime/server/route.js";
import { listParcelsRoute } from "./operations/list-parcels.js";
import { putParcelRoute } from "./operations/put-parcel.js";

export const routes: Readonly<Record<string, Route>> = {
  putParcel: putParcelRoute,
  listParcels: listParcelsRoute,
};
