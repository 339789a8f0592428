// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// What the handler of putParcel takes and gives.

import type { ReplyHeaders, RequestBase } from "../../runtime/server/handler.js";
import type { PutParcelPathParameters } from "../../types/operations/put-parcel.js";
import type { Parcel } from "../../types/parcel.js";

/** What the handler of `putParcel` takes. */
export interface PutParcelHandlerRequest extends RequestBase {
  readonly path: PutParcelPathParameters;
  readonly body: Parcel;
}

/**
 * What the handler of `putParcel` gives; `status` tells the replies apart.
 *
 * - `200`: The parcel as it is now.
 */
export type PutParcelReply = {
  readonly status: 200;
  readonly headers?: ReplyHeaders;
  readonly body: Parcel;
};

/** `PUT /parcels/{id}` */
export type PutParcelHandler<Context = unknown> = (
  request: PutParcelHandlerRequest,
  context: Context,
) => PutParcelReply | Promise<PutParcelReply>;
