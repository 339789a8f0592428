// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// A call of putParcel that validates the response.

import { type Validation, sendValidated } from "../../runtime/client/validate.js";
import { opened } from "../../runtime/zod/opened.js";
import { putParcelResponses } from "../../zod/operations/put-parcel.js";
import {
  type PutParcelInput,
  type PutParcelResult,
  putParcelOperation,
} from "../operations/put-parcel.js";
import type { CallOptions, ClientOptions } from "../options.js";

const putParcelValidation: Validation = {
  mode: "enforce",
  responses: putParcelResponses,
  open: opened,
};

/** `PUT /parcels/{id}` */
export function putParcel(
  client: ClientOptions,
  input: PutParcelInput,
  call?: CallOptions,
): Promise<PutParcelResult> {
  return sendValidated(putParcelOperation, putParcelValidation, client, input, call);
}
