// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of putParcel, without validation.

import { jsonBody } from "../../runtime/client/body.js";
import { json } from "../../runtime/client/decode.js";
import { pathScalar } from "../../runtime/client/parameters/path.js";
import { send } from "../../runtime/client/send.js";
import type { OpenEnums } from "../../runtime/shared/enums.js";
import type { PutParcelPathParameters } from "../../types/operations/put-parcel.js";
import type { Parcel } from "../../types/parcel.js";
import type { CallOptions, ClientOptions, Operation, Success, Undeclared } from "../options.js";

/** What `putParcel` takes. */
export interface PutParcelInput {
  readonly path: PutParcelPathParameters;
  readonly body: Parcel;
}

/**
 * What `putParcel` gives; `status` tells the responses apart.
 *
 * - `200`: The parcel as it is now.
 */
export type PutParcelResult = Success<200, Parcel<OpenEnums>> | Undeclared;

/** What the runtime knows of `putParcel`. */
export const putParcelOperation: Operation = {
  method: "PUT",
  path: "/parcels/{id}",
  accept: "application/json",
  parameters: [/* @__PURE__ */ pathScalar("id")],
  body: /* @__PURE__ */ jsonBody("application/json"),
  responses: { 200: json },
};

/** `PUT /parcels/{id}` */
export function putParcel(
  client: ClientOptions,
  input: PutParcelInput,
  call?: CallOptions,
): Promise<PutParcelResult> {
  return send(putParcelOperation, client, input, call);
}
