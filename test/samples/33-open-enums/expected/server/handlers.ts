// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A handler for every operation.

import type { ListParcelsHandler } from "./operations/list-parcels.js";
import type { PutParcelHandler } from "./operations/put-parcel.js";

/** A handler for every operation: one that is missing does not compile. */
export interface Handlers<Context = unknown> {
  /** `PUT /parcels/{id}` */
  readonly putParcel: PutParcelHandler<Context>;
  /** `GET /parcels` */
  readonly listParcels: ListParcelsHandler<Context>;
}
